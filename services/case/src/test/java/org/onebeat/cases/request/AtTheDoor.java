package org.onebeat.cases.request;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Somebody who is not signed in, with a page that solves what it is asked. */
final class AtTheDoor {

    private AtTheDoor() {}

    static RequestSpecification call() {
        return given().header("Accept-Language", "en")
                .basePath("/api/v1/case/public")
                .contentType(ContentType.JSON);
    }

    /** What a challenge asks for, solved as the page does it. */
    static String proof() {
        return solved(call().get("/challenge").then().statusCode(200).extract().path("challenge"));
    }

    static String solved(String challenge) {
        int bits = Integer.parseInt(challenge.split("\\.")[2]);
        return LongStream.iterate(0, n -> n + 1)
                .mapToObj(n -> challenge + "." + n)
                .filter(proof -> new BigInteger(1, sha256(proof)).bitLength() <= 256 - bits)
                .findFirst()
                .orElseThrow();
    }

    static Map<String, Object> question(String kind, int village) {
        return new HashMap<>(Map.of("kind", kind, "village", village, "text", "夜里路灯不亮，老人摔了"));
    }

    static Response ask(Map<String, ?> body) {
        return ask(body, proof(), UUID.randomUUID().toString());
    }

    static Response ask(Map<String, ?> body, String proof, String key) {
        return call().header("Proof", proof)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/requests");
    }

    /** The receipt of a new request. */
    static String asked(Map<String, ?> body) {
        return ask(body).then().statusCode(200).extract().path("receipt");
    }

    static Response read(String receipt) {
        return call().header("Receipt", receipt).get("/request");
    }

    static Response take(String receipt, String step, Map<String, ?> body) {
        RequestSpecification call = call().header("Receipt", receipt)
                .header("Idempotency-Key", UUID.randomUUID().toString());
        return (body == null ? call : call.body(body)).post("/request/" + step);
    }

    /** As in {@code answered}. */
    static String happening(ConsumerRecord<String, byte[]> event) {
        return new String(event.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8)
                .replaceAll(".*resident-request-|\\.v1", "");
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
