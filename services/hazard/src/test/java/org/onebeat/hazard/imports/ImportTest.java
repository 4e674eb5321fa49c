package org.onebeat.hazard.imports;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onebeat.testkit.StandardPeople.AUX51;
import static org.onebeat.testkit.StandardPeople.ENDED51;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onebeat.hazard.Desk;
import org.onebeat.hazard.HazardTest;
import org.onebeat.territory.Role;
import org.onebeat.testkit.Database;
import org.onebeat.testkit.EventsTold;
import org.onebeat.testkit.StandardPeople;
import org.onebeat.testkit.TerritoryFixture;

@QuarkusTest
class ImportTest extends HazardTest {

    private static final Desk IMPORTER = new Desk("clerk3", Role.IMPORTER);
    private static final String LONG_AGO = "2025-03-03T02:00:00Z";
    private static final List<Map<String, ?>> STEPS = List.of(
            Map.of("step", "ORDER", "at", "2025-03-04T02:00:00Z", "unit", "村委会", "deadline", "2025-03-12"),
            Map.of("step", "RECTIFICATION_START", "at", "2025-03-05T02:00:00Z"),
            Map.of("step", "RECTIFICATION", "at", "2025-03-08T02:00:00Z", "note", "已清理"),
            Map.of("step", "REINSPECTION", "at", "2025-03-09T02:00:00Z", "cleared", true));

    private final String place = reference();

    @BeforeEach
    void aKnownPlace() {
        TerritoryFixture.post(901, StandardPeople.CLERK3, Role.IMPORTER, 3);
        Map<String, ?> where = Map.of("system", "GCJ02", "longitude", 114.88, "latitude", 33.73);
        places(Map.of(
                        "reference",
                        place,
                        "village",
                        "411603001201",
                        "kind",
                        "SCHOOL",
                        "name",
                        "老学校",
                        "risk",
                        "HIGH",
                        "position",
                        where))
                .then()
                .statusCode(200)
                .body("taken", equalTo(1));
    }

    @Test
    void thePastComesInWithItsOwnTimes() {
        inspections(inspection(reference(), finding(STEPS)))
                .then()
                .statusCode(200)
                .body("taken", equalTo(1));
        Map<String, Object> hazard = latest();
        Desk.AUX51
                .call()
                .get("/hazards/{id}", hazard.get("id"))
                .then()
                .body("state", equalTo("CLEARED"))
                .body("number", matchesPattern("H411603-2025-\\d{6}"))
                .body("foundAt", equalTo(LONG_AGO))
                .body("clearedAt", equalTo("2025-03-09T02:00:00Z"))
                .body("clearedInTime", equalTo(true))
                .body("imported", equalTo(true))
                .body("foundBy.id", equalTo(AUX51));
        Desk.AUX51
                .call()
                .queryParam("q", "老学校")
                .get("/places")
                .then()
                .body("items.lastInspectedAt", hasItem(LONG_AGO), "items.position.system", hasItem("GCJ02"));
    }

    @Test
    void eachStepIsToldAsImported() throws Exception {
        inspections(inspection(reference(), finding(STEPS))).then().statusCode(200);
        for (ConsumerRecord<String, byte[]> event :
                EventsTold.of("hazard.hazard", latest().get("id").toString(), 5)) {
            JsonNode told = new ObjectMapper().readTree(event.value());
            assertTrue(told.get("imported").asBoolean());
        }
    }

    @Test
    void noClockRunsForThePast() {
        inspections(inspection(reference(), finding(List.of()))).then().statusCode(200);
        assertEquals(null, latest().get("goes_up_at"));
    }

    @Test
    void itIsWhoeverHeldTheVillageThenAndWhatIsOpenIsTodaysHolders() {
        Map<String, Object> inspection = inspection(reference(), finding(List.of()));
        inspection.put("occurredAt", "2020-06-01T02:00:00Z");
        TerritoryFixture.end(StandardPeople.postingOf(AUX51), Instant.parse("2020-01-02T00:00:00Z"));
        inspections(inspection).then().statusCode(200);
        Map<String, Object> hazard = latest();
        TerritoryFixture.post(StandardPeople.postingOf(AUX51), AUX51, Role.AUXILIARY, 51, 52);
        assertEquals(ENDED51, hazard.get("found_by"));
        assertEquals(StandardPeople.OFFICER41, hazard.get("responsible_id"));
    }

    @Test
    void aKnownReferenceChangesNothing() {
        String reference = reference();
        inspections(inspection(reference, finding(STEPS))).then().statusCode(200);
        inspections(inspection(reference, finding(STEPS)), inspection(reference(), finding(STEPS)))
                .then()
                .statusCode(200)
                .body("taken", equalTo(1))
                .body("known", equalTo(1));
    }

    @Test
    void aCallSentAgainIsHarmless() {
        Map<String, Object> inspection = inspection(reference(), finding(STEPS));
        inspections(inspection).then().statusCode(200);
        inspections(inspection).then().statusCode(200).body("taken", equalTo(0)).body("known", equalTo(1));
    }

    @Test
    void oneBadRecordRefusesTheCallAndIsNamed() {
        long before = count();
        Map<String, Object> noPlace = inspection(reference(), finding(STEPS));
        noPlace.put("place", "nowhere");
        inspections(
                        inspection(reference(), finding(STEPS)),
                        noPlace,
                        inspection(reference(), finding(STEPS.subList(3, 4))))
                .then()
                .statusCode(422)
                .body("code", equalTo("import-refused"))
                .body("fields.name", hasItem("records[1].place"))
                .body("fields.name", hasItem(startsWith("records[2].findings[0].steps[0]")));
        assertEquals(before, count());
    }

    @Test
    void aStepWithoutWhatItNeedsIsNamed() {
        inspections(inspection(reference(), finding(List.of(Map.of("step", "ORDER", "at", LONG_AGO, "unit", "村委会")))))
                .then()
                .statusCode(422)
                .body("fields.name", everyItem(equalTo("records[0].findings[0].steps[0].deadline")));
    }

    @Test
    void onlyAnImporterOfTheCountyBringsInThePast() {
        Map<String, ?> body = Map.of("county", "411602", "records", List.of(inspection(reference())));
        IMPORTER.posting(body).post("/imports/inspections").then().statusCode(403);
        Desk.CHIEF41.posting(body).post("/imports/inspections").then().statusCode(403);
        places(Map.of("reference", "a b", "village", "1", "kind", "SHOP", "name", "店", "risk", "LOW"))
                .then()
                .statusCode(400);
    }

    private Map<String, Object> latest() {
        return Database.rows(database, "select * from hazard where imported order by id desc limit 1")
                .getFirst();
    }

    private long count() {
        return (long) Database.rows(database, "select count(*) as n from inspection")
                .getFirst()
                .get("n");
    }

    private static Map<String, ?> finding(List<Map<String, ?>> steps) {
        return Map.of(
                "reference", reference(),
                "category", "FIRE",
                "severity", "GENERAL",
                "description", "灭火器过期",
                "steps", steps);
    }

    private Map<String, Object> inspection(String reference, Map<?, ?>... findings) {
        return new HashMap<>(
                Map.of("reference", reference, "place", place, "occurredAt", LONG_AGO, "findings", List.of(findings)));
    }

    private static Response places(Map<String, ?>... records) {
        return IMPORTER.posting(Map.of("county", "411603", "records", List.of(records)))
                .post("/imports/places");
    }

    private static Response inspections(Map<String, ?>... records) {
        return IMPORTER.posting(Map.of("county", "411603", "records", List.of(records)))
                .post("/imports/inspections");
    }

    private static String reference() {
        return UUID.randomUUID().toString();
    }
}
