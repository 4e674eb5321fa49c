package org.onebeat.fieldwork.activity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onebeat.fieldwork.Desk;
import org.onebeat.fieldwork.FieldworkTest;
import org.onebeat.territory.Role;
import org.onebeat.testkit.Contracts;
import org.onebeat.testkit.EventsTold;

@QuarkusTest
class ActivityTest extends FieldworkTest {

    @Test
    void nothingFoundIsOneTap() throws Exception {
        String id = Desk.AUX51
                .record(Map.of("kind", "SWEEP", "village", 51))
                .then()
                .statusCode(201)
                .header("Location", matchesPattern(".*/api/v1/fieldwork/activities/[0-9a-f-]{36}"))
                .body("kind", equalTo("SWEEP"))
                .body("village.name", equalTo("劳桥村"))
                .body("by.displayName", equalTo("李明"))
                .body("findCount", equalTo(0))
                .extract()
                .path("id");
        byte[] told = EventsTold.of("fieldwork.activity", id, 1).getFirst().value();
        Contracts.assertMatches("fieldwork/activity-recorded", new ObjectMapper().readTree(told));
    }

    @ParameterizedTest
    @CsvSource({
        "VISIT, households, 3",
        "SWEEP, households, 40",
        "PATROL, crew, 4",
        "PUBLICITY, audience, 120",
        "PUBLICITY, leaflets, 300",
        "DEED, peopleServed, 2"
    })
    void eachKindHasItsFigures(String kind, String figure, int value) {
        record(kind, figure, value).then().statusCode(201).body(figure, equalTo(value));
    }

    @ParameterizedTest
    @CsvSource({"VISIT, audience", "SWEEP, peopleServed", "DEED, leaflets", "PUBLICITY, households", "VISIT, crew"})
    void aFigureOfAnotherKindIsRefused(String kind, String figure) {
        record(kind, figure, 5)
                .then()
                .statusCode(422)
                .body("code", equalTo("figure-not-of-kind"))
                .body("fields[0].name", equalTo(figure));
    }

    @ParameterizedTest
    @CsvSource({"VISIT, households", "PATROL, crew", "DEED, peopleServed"})
    void withoutAFigureItIsOne(String kind, String figure) {
        Desk.AUX51
                .record(Map.of("kind", kind, "village", 51))
                .then()
                .statusCode(201)
                .body(figure, equalTo(1));
    }

    @Test
    void aDeedIsOfAKindOfTheCatalogue() {
        record("DEED", "deed", "RESIDENCE_PERMIT").then().body("deed", equalTo("RESIDENCE_PERMIT"));
        record("DEED", "deed", "NO_SUCH").then().statusCode(422).body("code", equalTo("unknown-deed"));
        record("DEED", "note", "送证上门").then().body("deed", equalTo("OTHER"));
        record("VISIT", "note", " ").then().body("deed", nullValue()).body("note", nullValue());
    }

    @Test
    void aPhoneThatWasOfflineMayRepeatUnderAnotherKey() {
        String id = UUID.randomUUID().toString();
        Map<String, Object> body = Map.of("id", id, "kind", "VISIT", "village", 51, "finds", List.of(dispute()));
        String find = Desk.AUX51
                .record(body)
                .then()
                .statusCode(201)
                .body("id", equalTo(id))
                .extract()
                .path("finds[0].id");
        Desk.AUX51.record(body).then().statusCode(201).body("id", equalTo(id)).body("finds.id", equalTo(List.of(find)));
        assertEquals(1, EventsTold.of("fieldwork.activity", id, 1).size());
    }

    @Test
    void anIdOfSomebodyElsesRecordIsTaken() {
        String id = Desk.AUX51.swept(51);
        Desk.CHIEF41
                .record(Map.of("id", id, "kind", "SWEEP", "village", 51))
                .then()
                .statusCode(409)
                .body("code", equalTo("already-there"));
        Desk.AUX54
                .record(Map.of("id", id, "kind", "SWEEP", "village", 54))
                .then()
                .statusCode(409);
    }

    @Test
    void theSameKeyRecordsOnce() {
        var call = Desk.AUX51.posting(Map.of("kind", "SWEEP", "village", 51));
        String first = call.post("/activities").then().statusCode(201).extract().path("id");
        assertEquals(first, call.post("/activities").then().extract().path("id"));
    }

    @ParameterizedTest
    @CsvSource({"kind, FISHING, not-among-choices", "households, -1, positive-or-zero", "religion, 无, unknown-field"})
    void aWrongFieldIsNamed(String field, String value, String rule) {
        record("VISIT", field, value)
                .then()
                .statusCode(400)
                .body("fields.name", hasItem(field))
                .body("fields.rule", hasItem(rule));
    }

    @ParameterizedTest
    @CsvSource({"53, 403, out-of-scope", "54, 403, out-of-scope", "41, 422, not-a-village", "9999, 422, unknown-area"})
    void oneRecordsWhereOneServes(int village, int status, String code) {
        Desk who = status == 403 ? Desk.AUX51 : Desk.CHIEF41;
        who.record(Map.of("kind", "SWEEP", "village", village))
                .then()
                .statusCode(status)
                .body("code", equalTo(code));
    }

    @ParameterizedTest
    @CsvSource({
        "clerk3, COUNTY_CLERK, role-lacking",
        "leader, CITY_LEADER, role-lacking",
        "ended51, AUXILIARY, no-posting"
    })
    void onlyWhoServesRecords(String account, Role role, String code) {
        new Desk(account, role)
                .record(Map.of("kind", "SWEEP", "village", 51))
                .then()
                .statusCode(403)
                .body("code", equalTo(code));
    }

    @Test
    void withoutATokenNothingIsRecorded() {
        given().contentType(ContentType.JSON)
                .body(Map.of("kind", "SWEEP", "village", 51))
                .post("/api/v1/fieldwork/activities")
                .then()
                .statusCode(401);
    }

    @Test
    void whatHappenedOnMondayCountsForMonday() {
        Instant monday = Instant.now().minus(Duration.ofDays(4));
        String at = record("SWEEP", "occurredAt", monday.toString())
                .then()
                .extract()
                .path("occurredAt");
        assertEquals(monday.toEpochMilli(), Instant.parse(at).toEpochMilli());
        record("SWEEP", "occurredAt", monday.minus(Duration.ofDays(5)).toString())
                .then()
                .statusCode(422)
                .body("code", equalTo("occurred-too-early"));
    }

    @Test
    void aRecordOfSomebodyElsesVillageDoesNotExist() {
        String id = Desk.AUX51.swept(51);
        Desk.AUX53.call().get("/activities/{id}", id).then().statusCode(404);
        Desk.CLERK2.call().get("/activities/{id}", id).then().statusCode(404);
        Desk.CLERK3.call().get("/activities/{id}", id).then().statusCode(200).body("finds", hasSize(0));
        Desk.AUX51.call().get("/activities").then().body("items.id", hasItem(id));
        Desk.AUX53.call().get("/activities").then().body("items.id", not(hasItem(id)));
    }

    static Map<String, Object> dispute() {
        return Map.of("kind", "DISPUTE", "category", "NEIGHBOUR", "text", "两户因排水沟争执");
    }

    private static Response record(String kind, String field, Object value) {
        Map<String, Object> body = new HashMap<>(Map.of("kind", kind, "village", 51));
        body.put(field, value);
        return Desk.AUX51.record(body);
    }
}
