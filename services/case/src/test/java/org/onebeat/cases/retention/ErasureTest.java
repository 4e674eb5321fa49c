package org.onebeat.cases.retention;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.onebeat.cases.CaseTest;
import org.onebeat.cases.Desk;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Role;
import org.onebeat.testkit.Database;

@QuarkusTest
class ErasureTest extends CaseTest {

    private static final Desk ADMIN = new Desk("admin", Role.CITY_ADMIN);
    private static final LocalDate TODAY = LocalDate.now(CivilTime.ZONE);

    @Inject
    Erasure erasure;

    @Inject
    DataSource database;

    @Test
    void threeYearsAfterItsEndNobodyIsNamedAndEverythingIsCounted() {
        String id = Desk.AUX51.brought(51, "triage", "assignment", "mediation", "agreement", "follow-ups", "closure");
        endedAgo(id, "3 years 2 days");

        erasure.look();
        erasure.look();

        JsonPath file = Desk.AUX51.file(id);
        assertEquals(List.of(), file.getList("parties"));
        assertEquals("（保存期满，已删除）", file.getString("agreement.terms"));
        assertNotNull(file.getString("partiesErasedAt"));
        assertEquals("CLOSED", file.getString("state"));
        assertEquals(1, file.getList("followUps").size());
        assertEquals(
                0,
                Database.rows(database, "select 1 from party where dispute_id = ?", UUID.fromString(id))
                        .size());
        new Desk("auditor", Role.AUDITOR)
                .call()
                .queryParam("record", id)
                .get("/audit-entries")
                .then()
                .body("items.findAll { it.action == 'parties-erased' }.size()", equalTo(1));
    }

    @Test
    void whatIsOpenOrEndedLaterKeepsItsParties() {
        String open = Desk.AUX51.reported(51);
        endedAgo(open, "3 years 2 days");
        String later = Desk.AUX51.brought(51, "withdrawal");
        endedAgo(later, "2 years 360 days");

        erasure.look();

        for (String id : List.of(open, later)) {
            assertEquals(2, Desk.AUX51.file(id).getList("parties").size());
            assertNull(Desk.AUX51.file(id).getString("partiesErasedAt"));
        }
    }

    @Test
    void theCityAloneSaysHowLongAndNeverForThePast() {
        Desk.CLERK3.call().get("/retention-rules").then().statusCode(200).body("items.partyYears", hasItem(3));
        Desk.CLERK3.posting(rule(TODAY)).post("/retention-rules").then().statusCode(403);
        ADMIN.posting(rule(TODAY.minusDays(1)))
                .post("/retention-rules")
                .then()
                .statusCode(422)
                .body("code", equalTo("rule-in-past"));
        ADMIN.posting(rule(TODAY.plusYears(50))).post("/retention-rules").then().statusCode(201);
        ADMIN.posting(rule(TODAY.plusYears(50))).post("/retention-rules").then().statusCode(409);
    }

    private void endedAgo(String id, String interval) {
        Database.change(
                database,
                "update dispute set last_occurred_at = now() - interval '" + interval
                        + "', occurred_at = now() - interval '4 years' where id = '" + id + "'");
    }

    private static Map<String, Object> rule(LocalDate from) {
        return Map.of("from", from.toString(), "partyYears", 5);
    }
}
