package org.onebeat.fieldwork.activity;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onebeat.fieldwork.Desk;
import org.onebeat.fieldwork.FieldworkTest;
import org.onebeat.testkit.Contracts;
import org.onebeat.testkit.Database;
import org.onebeat.testkit.EventsTold;
import org.onebeat.testkit.StandardPeople;

@QuarkusTest
class ActivityImportTest extends FieldworkTest {

    @Inject
    DataSource database;

    @Test
    void thePastComesInAsTheWorkOfWhoeverHeldTheVillage() throws Exception {
        String note = "过去的走访 " + UUID.randomUUID();
        bringIn(with("households", 7), with("note", note))
                .then()
                .statusCode(200)
                .body("taken", equalTo(2));
        Map<String, Object> row = Database.rows(database, "select * from activity where note = ?", note)
                .getFirst();
        assertEquals(StandardPeople.AUX53, row.get("by_person"));
        assertEquals(42, row.get("station_id"));
        assertEquals(true, row.get("imported"));
        assertEquals(1, row.get("households"));
        JsonNode told = new ObjectMapper()
                .readTree(EventsTold.of("fieldwork.activity", row.get("id").toString(), 1)
                        .getFirst()
                        .value());
        Contracts.assertMatches("fieldwork/activity-recorded", told);
        assertTrue(told.get("imported").asBoolean());
    }

    @Test
    void aKnownReferenceChangesNothing() {
        Map<String, Object> record = with("households", 2);
        bringIn(record).then().body("taken", equalTo(1));
        bringIn(record, with("households", 3))
                .then()
                .statusCode(200)
                .body("taken", equalTo(1))
                .body("known", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource({
        "village, 411602001001, unknown-village",
        "village, 411699001001, unknown-village",
        "audience, 5, figure-not-of-kind",
        "occurredAt, 2001-01-01T00:00:00Z, occurred-too-early"
    })
    void oneBadRecordRefusesTheCall(String field, String value, String rule) {
        Object told = field.equals("audience") ? Integer.valueOf(value) : value;
        Map<String, Object> good = with("households", 2);
        bringIn(good, with(field, told))
                .then()
                .statusCode(422)
                .body("code", equalTo("import-refused"))
                .body("fields.name", hasItem("records[1]." + field))
                .body("fields.rule", hasItem(rule));
        bringIn(good).then().body("taken", equalTo(1));
    }

    @Test
    void aMalformedRecordIsNamed() {
        bringIn(with("households", 1), with("kind", null))
                .then()
                .statusCode(400)
                .body("fields.name", hasItem("records[1].kind"));
    }

    @Test
    void nobodyButAnImporterOfTheCountyBringsInThePast() {
        Desk.CLERK3
                .posting(Map.of("county", "411603", "records", List.of(with("households", 1))))
                .post("/imports/activities")
                .then()
                .statusCode(403)
                .body("code", equalTo("role-lacking"));
        Desk.IMPORTER3
                .posting(Map.of("county", "411602", "records", List.of(with("households", 1))))
                .post("/imports/activities")
                .then()
                .statusCode(403)
                .body("code", equalTo("out-of-scope"));
    }

    private static Response bringIn(Map<String, ?>... records) {
        return Desk.IMPORTER3
                .posting(Map.of("county", "411603", "records", List.of(records)))
                .post("/imports/activities");
    }

    private static Map<String, Object> with(String field, Object value) {
        Map<String, Object> record = new HashMap<>(Map.of(
                "reference", "t:" + UUID.randomUUID(),
                "kind", "VISIT",
                "village", "411603002201",
                "occurredAt", "2024-05-06T02:00:00Z"));
        record.put(field, value);
        return record;
    }
}
