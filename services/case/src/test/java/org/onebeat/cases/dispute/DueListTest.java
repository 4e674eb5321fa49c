package org.onebeat.cases.dispute;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onebeat.cases.CaseTest;
import org.onebeat.cases.Desk;
import org.onebeat.cases.imports.PastCase;
import org.onebeat.service.time.CivilTime;
import org.onebeat.testkit.SetClock;

/** What runs out today: every open dispute says when the next thing is due, and for what. */
@QuarkusTest
class DueListTest extends CaseTest {

    @Inject
    SetClock clock;

    @AfterEach
    void present() {
        clock.release();
    }

    @Test
    void aReportIsDueForItsFirstAction() {
        JsonPath file = Desk.AUX51.file(Desk.AUX51.reported(51));
        Instant found = Instant.parse(file.getString("occurredAt"));
        assertEquals(found.plus(24, ChronoUnit.HOURS), Instant.parse(file.getString("dueAt")));
        assertEquals("FIRST_ACTION", file.getString("dueFor"));
    }

    @Test
    void whatIsDueMovesOnWithEachStep() {
        assertDueFor("TARGET", "triage", "assignment", "mediation");
        assertDueFor("FOLLOW_UP", "triage", "assignment", "mediation", "agreement");
        assertDueFor("FOLLOW_UP", "triage", "assignment", "mediation", "agreement", "follow-ups");
        assertDueFor(null, "triage", "assignment", "mediation", "agreement", "follow-ups", "closure");
        assertDueFor(null, "withdrawal");
    }

    @Test
    void theListIsReadInThatOrderPageByPage() {
        String closed = Desk.AUX51.brought(51, "withdrawal");
        for (int i = 0; i < 3; i++) {
            Desk.AUX51.brought(51, "triage");
        }
        List<String> ids = new ArrayList<>();
        List<Instant> due = new ArrayList<>();
        String next = null;
        do {
            JsonPath page = Desk.AUX51
                    .call()
                    .queryParam("sort", "dueAt")
                    .queryParam("limit", 2)
                    .queryParams(next == null ? Map.of() : Map.of("cursor", next))
                    .get("/disputes")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            ids.addAll(page.getList("items.id"));
            page.getList("items.dueAt", String.class).forEach(at -> due.add(Instant.parse(at)));
            next = page.getString("next");
        } while (next != null);
        assertEquals(due.stream().sorted().toList(), due);
        assertEquals(ids.stream().distinct().toList(), ids);
        assertFalse(ids.contains(closed));
    }

    @Test
    void aDayShowsWhatRunsOutByItsEnd() {
        String due = Desk.AUX51.reported(51);
        Instant at = Instant.parse(Desk.AUX51.file(due).getString("dueAt"));
        String day = CivilTime.dayOf(at).toString();
        assertTrue(dueUntil(day).contains(due));
        assertFalse(dueUntil(CivilTime.dayOf(at).minusDays(1).toString()).contains(due));
    }

    @Test
    void whatHasRunOutIsAskedForByItself() {
        String due = Desk.AUX51.reported(51);
        assertFalse(overdue().contains(due));
        clock.setAhead(Duration.ofHours(25));
        assertTrue(overdue().contains(due));
    }

    @Test
    void aDayThatIsNoneIsRefused() {
        Desk.AUX51
                .call()
                .queryParam("dueUntil", "heute")
                .get("/disputes")
                .then()
                .statusCode(400);
    }

    @Test
    void whatCameInFromThePastAndIsOpenIsLate() {
        PastCase past = PastCase.open("411603001202", "2025-06-02T01:00:00Z");
        Desk.IMPORTER3.bring(past);
        Desk.AUX51
                .call()
                .queryParam("village", 52)
                .queryParam("sort", "dueAt")
                .get("/disputes")
                .then()
                .body("items[0].dueAt", equalTo("2025-06-03T01:00:00Z"))
                .body("items[0].origin", nullValue());
    }

    private static List<String> overdue() {
        return asked("overdue", "true");
    }

    private static List<String> dueUntil(String day) {
        return asked("dueUntil", day);
    }

    private static List<String> asked(String filter, String value) {
        return Desk.AUX51
                .call()
                .queryParam("sort", "-recordedAt")
                .queryParam(filter, value)
                .queryParam("limit", 200)
                .get("/disputes")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id");
    }

    private static void assertDueFor(String what, String... steps) {
        JsonPath file = Desk.AUX51.file(Desk.AUX51.brought(51, steps));
        assertEquals(what, file.getString("dueFor"));
        assertEquals(what == null, file.getString("dueAt") == null);
    }
}
