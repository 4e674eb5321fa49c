package org.onebeat.fieldwork.find;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onebeat.fieldwork.Desk;
import org.onebeat.fieldwork.FieldworkTest;
import org.onebeat.testkit.Contracts;
import org.onebeat.testkit.EventsTold;

@QuarkusTest
class FindTest extends FieldworkTest {

    @Test
    void aFindIsToldWithoutItsSentence() throws Exception {
        String id = recordWith(dispute()).then().statusCode(201).extract().path("finds[0].id");
        byte[] told = EventsTold.of("fieldwork.find", id, 1).getFirst().value();
        Contracts.assertMatches("fieldwork/find-reported", new ObjectMapper().readTree(told));
        assertEquals(-1, new String(told, StandardCharsets.UTF_8).indexOf("排水沟"));
    }

    @Test
    void aFindIsReadInItsOwnWordsByWhoServesTheVillage() {
        String id = recordWith(hazard()).then().extract().path("finds[0].id");
        Desk.CHIEF41
                .call()
                .get("/finds/{id}", id)
                .then()
                .statusCode(200)
                .body("text", equalTo("楼道堆放电动车"))
                .body("severity", equalTo("GENERAL"))
                .body("activity.kind", equalTo("VISIT"))
                .body("opened", nullValue());
        Desk.AUX53.call().get("/finds/{id}", id).then().statusCode(404);
        Desk.CLERK2.call().get("/finds/{id}", id).then().statusCode(404);
    }

    @Test
    void nothingIsComeUponAtAPublicitySession() {
        Desk.AUX51
                .record(Map.of("kind", "PUBLICITY", "village", 51, "finds", List.of(dispute())))
                .then()
                .statusCode(422)
                .body("code", equalTo("no-finds-in-kind"));
    }

    @Test
    void aSentenceMustBeThere() {
        recordWith(Map.of("kind", "DISPUTE", "category", "NEIGHBOUR", "text", ""))
                .then()
                .statusCode(400)
                .body("fields[0].name", equalTo("finds[0].text"));
    }

    private static Map<String, Object> dispute() {
        return Map.of("kind", "DISPUTE", "category", "NEIGHBOUR", "text", "两户因排水沟争执");
    }

    private static Map<String, Object> hazard() {
        return Map.of("kind", "HAZARD", "category", "FIRE", "text", "楼道堆放电动车");
    }

    private static Response recordWith(Map<String, ?> find) {
        return Desk.AUX51.record(Map.of("kind", "VISIT", "village", 51, "finds", List.of(find)));
    }
}
