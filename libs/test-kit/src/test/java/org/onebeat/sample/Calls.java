package org.onebeat.sample;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.onebeat.territory.Role;
import org.onebeat.testkit.Tokens;

/** Calls of the sample service, as tests make them. */
final class Calls {
    static final String NOTES = "/api/v1/sample/notes";

    private Calls() {}

    static RequestSpecification as(String account, Role... roles) {
        return given().auth().oauth2(Tokens.of(account, roles));
    }

    /** The auxiliary of villages 51 and 52. */
    static RequestSpecification aux51() {
        return as("aux51", Role.AUXILIARY);
    }

    static String freshKey() {
        return UUID.randomUUID().toString();
    }

    static String note(int village, String subject) {
        return """
                {"village": %d, "subject": "%s", "author": "张三"}""".formatted(village, subject);
    }

    static Response add(RequestSpecification caller, String key, String body) {
        return caller.header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post(NOTES);
    }

    /** A fresh note of village 51; its subject is unique. */
    static Response addFresh() {
        return add(aux51(), freshKey(), note(51, freshSubject()));
    }

    static String freshSubject() {
        return "about " + UUID.randomUUID().toString().substring(0, 20);
    }
}
