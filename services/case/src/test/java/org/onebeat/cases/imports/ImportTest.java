package org.onebeat.cases.imports;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.onebeat.cases.CaseTest;
import org.onebeat.cases.Desk;
import org.onebeat.territory.Role;
import org.onebeat.testkit.Contracts;
import org.onebeat.testkit.Database;
import org.onebeat.testkit.EventsTold;
import org.onebeat.testkit.StandardPeople;
import org.onebeat.testkit.TerritoryFixture;

/** The past comes in by calls of many records of one county. */
@QuarkusTest
class ImportTest extends CaseTest {

    @Inject
    DataSource database;

    @Test
    void aDisputeIsRetoldWithItsOwnTimes() {
        PastCase past = PastCase.closed("411603001201", "2025-03-02T01:00:00Z");

        Desk.IMPORTER3
                .bring(past)
                .then()
                .statusCode(200)
                .body("taken", equalTo(1))
                .body("known", equalTo(0));

        JsonPath file = Desk.AUX51.file(idOf(past));
        assertEquals("CLOSED", file.getString("state"));
        assertEquals("2025-03-02T01:00:00Z", file.getString("occurredAt"));
        assertTrue(file.getString("number").startsWith("411603-2025-"));
        assertEquals("李明", file.getString("reportedBy.displayName"));
        assertEquals(
                List.of("REPORTED", "TRIAGED", "ASSIGNED", "MEDIATION_STARTED", "AGREED", "FOLLOWED_UP", "CLOSED"),
                file.getList("timeline.type"));
        assertEquals("2025-03-02T02:00:00Z", file.getString("timeline[1].occurredAt"));
        assertTrue(Instant.parse(file.getString("recordedAt")).isAfter(Instant.parse("2026-01-01T00:00:00Z")));
        assertEquals("2025-03-02T01:00:00Z", file.getString("responsibilities[0].since"));
    }

    @Test
    void everyStepIsToldAsAPartOfThePast() throws Exception {
        PastCase past = PastCase.closed("411603001201", "2025-03-02T01:00:00Z");
        Desk.IMPORTER3.bring(past);

        for (ConsumerRecord<String, byte[]> record : EventsTold.of("case.dispute", idOf(past), 7)) {
            JsonNode event = new ObjectMapper().readTree(record.value());
            String type = new String(record.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
            assertTrue(event.get("imported").asBoolean());
            Contracts.assertMatches(
                    type.replace("org.onebeat.", "").replace(".v1", "").replace('.', '/'), event);
        }
    }

    @Test
    void whatIsKnownChangesNothing() {
        PastCase known = PastCase.open("411603001201", "2025-05-01T01:00:00Z");
        Desk.IMPORTER3.bring(known).then().statusCode(200);

        Desk.IMPORTER3
                .bring(known.summary("另一句话"), PastCase.open("411603001201", "2025-05-02T01:00:00Z"))
                .then()
                .statusCode(200)
                .body("taken", equalTo(1))
                .body("known", equalTo(1));

        assertEquals("两户因宅基地边界争执", Desk.AUX51.file(idOf(known)).getString("summary"));
    }

    @Test
    void oneBadRecordRefusesTheCallAndAllAreNamed() {
        PastCase good = PastCase.open("411603001201", "2025-05-01T01:00:00Z");
        PastCase elsewhere = PastCase.open("411602001001", "2025-05-01T01:00:00Z");
        PastCase tooEarly = PastCase.open("411603001201", "2010-05-01T01:00:00Z");
        PastCase unknown = PastCase.open("411603001201", "2025-05-01T01:00:00Z").category("UFO");
        PastCase illegal =
                PastCase.open("411603001201", "2025-05-01T01:00:00Z").step("CLOSURE", "2025-05-02T01:00:00Z", Map.of());
        PastCase backwards = PastCase.open("411603001201", "2025-05-01T01:00:00Z")
                .step("TRIAGE", "2025-04-30T01:00:00Z", Map.of("factors", List.of()));

        Desk.IMPORTER3
                .bring(good, elsewhere, tooEarly, unknown, illegal, backwards)
                .then()
                .statusCode(422)
                .body("code", equalTo("import-refused"))
                .body("flaws", equalTo(5))
                .body(
                        "fields.name",
                        hasItems(
                                "records[1].village",
                                "records[2].occurredAt",
                                "records[3].category",
                                "records[4].steps[0]",
                                "records[5].steps[0].at"))
                .body(
                        "fields.find { it.name == 'records[3].category' }.message",
                        equalTo("The catalogue has no category UFO."));

        assertEquals(0, countOf(good));
        Desk.IMPORTER3.bring(good).then().statusCode(200).body("taken", equalTo(1));
    }

    @Test
    void fieldsAreNamedToo() {
        PastCase past = PastCase.open("411603001201", "2025-05-01T01:00:00Z")
                .reference("带空格 的")
                .step("AGREEMENT", "2025-05-01T02:00:00Z", Map.of());

        Desk.IMPORTER3
                .bring(past)
                .then()
                .statusCode(400)
                .body("fields.name", contains("records[0].reference", "records[0].steps[0].terms"));
    }

    @Test
    void aReferenceStandsOnceInACall() {
        PastCase past = PastCase.open("411603001201", "2025-05-01T01:00:00Z");

        Desk.IMPORTER3
                .bring(past, past)
                .then()
                .statusCode(422)
                .body("fields.name", contains("records[1].reference"))
                .body("fields.rule", contains("reference-repeated"));
    }

    @Test
    void itGoesToWhoHeldTheVillageThenAndIsWithWhoHoldsItNow() {
        PastCase then = PastCase.open("411603001201", "2020-06-01T01:00:00Z");
        TerritoryFixture.end(StandardPeople.postingOf(StandardPeople.AUX51), Instant.parse("2020-05-01T00:00:00Z"));
        try {
            Desk.IMPORTER3.bring(then).then().statusCode(200);
        } finally {
            TerritoryFixture.post(
                    StandardPeople.postingOf(StandardPeople.AUX51), StandardPeople.AUX51, Role.AUXILIARY, 51, 52);
        }

        JsonPath file = Desk.AUX51.file(idOf(then));
        assertEquals("陈离任", file.getString("reportedBy.displayName"));
        assertEquals("陈离任", file.getString("responsibilities[0].person.displayName"));
        assertEquals("李明", file.getString("responsible.displayName"));
    }

    @Test
    void whereNobodyHeldTheVillageTheImporterStandsForIt() {
        PastCase past = PastCase.closed("411603002201", "2019-06-01T01:00:00Z");

        Desk.IMPORTER3.bring(past).then().statusCode(200);

        JsonPath file = Desk.AUX53.file(idOf(past));
        assertEquals("沈导入", file.getString("reportedBy.displayName"));
        assertEquals(null, file.getString("responsible"));
    }

    @Test
    void aCallIsOneEntryOfTheTrail() {
        PastCase first = PastCase.open("411603001201", "2025-05-01T01:00:00Z");
        Desk.IMPORTER3.bring(first, PastCase.open("411603001202", "2025-05-01T01:00:00Z"));

        List<Map<String, Object>> entries = Database.rows(
                database,
                "select account, action, reason from audit_entry where record_id = ?",
                "disputes:" + first.body().get("reference"));

        assertEquals(
                List.of(Map.of("account", "importer3", "action", "disputes-imported", "reason", "taken 2, known 0")),
                entries);
    }

    @Test
    void theSameCallAgainIsAnsweredAgain() {
        PastCase past = PastCase.open("411603001201", "2025-05-01T01:00:00Z");
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            Desk.IMPORTER3
                    .call()
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", key)
                    .body(PastCase.call("411603", past))
                    .post("/imports/disputes")
                    .then()
                    .statusCode(200)
                    .body("taken", equalTo(1));
        }
        assertEquals(1, countOf(past));
    }

    @Test
    void onlyAnImporterOfTheCountyBringsIn() {
        PastCase past = PastCase.open("411602001001", "2025-05-01T01:00:00Z");

        Desk.CLERK3.bring(past).then().statusCode(403).body("code", equalTo("role-lacking"));
        Desk.IMPORTER3
                .posting(PastCase.call("411602", past))
                .post("/imports/disputes")
                .then()
                .statusCode(403)
                .body("code", equalTo("out-of-scope"));
        Desk.IMPORTER3
                .posting(PastCase.call("999999", past))
                .post("/imports/disputes")
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-county"))
                .body("fields.name", hasItem("county"));
        Desk.IMPORTER3.call().get("/disputes").then().statusCode(403).body("next", nullValue());
    }

    private String idOf(PastCase past) {
        return Database.rows(database, "select record_id from imported_record where reference = ?", past.reference())
                .getFirst()
                .get("record_id")
                .toString();
    }

    private int countOf(PastCase past) {
        return Database.rows(database, "select 1 from imported_record where reference = ?", past.reference())
                .size();
    }
}
