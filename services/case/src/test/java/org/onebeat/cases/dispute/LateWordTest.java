package org.onebeat.cases.dispute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onebeat.cases.CaseTest;
import org.onebeat.cases.Desk;
import org.onebeat.cases.imports.PastCase;
import org.onebeat.service.act.Act;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.AreaState.Membership;
import org.onebeat.territory.AreaState.Training;
import org.onebeat.testkit.Contracts;
import org.onebeat.testkit.Database;
import org.onebeat.testkit.EventsTold;
import org.onebeat.testkit.SetClock;
import org.onebeat.testkit.TerritoryFixture;

/** Word of a training arrives later than what was reported after its beginning, or its end (ADR 13). */
@QuarkusTest
class LateWordTest extends CaseTest {

    private static final String REAL = "411603-\\d{4}-\\d{6}";
    private static final String PRACTICE = "411603-\\d{4}-Y\\d{6}";

    @Inject
    DataSource database;

    @Inject
    SetClock clock;

    private final Instant begun = Act.micros(Instant.now().minusSeconds(3_600));

    @AfterEach
    void nobodyTrains() {
        TerritoryFixture.train(41);
        TerritoryFixture.train(42);
        TerritoryFixture.train(3);
        clock.release();
        stands(TerritoryFixture.in(AreaKind.STATION, 41));
    }

    @Test
    void whatWasReportedAfterGoingLiveCountsOnceThatIsHeard() throws Exception {
        TerritoryFixture.train(41, new Training(begun, null));
        String before = Desk.AUX51.reported(51);
        Instant live = Act.micros(Instant.now());
        String after = Desk.AUX51.brought(51, "triage");

        TerritoryFixture.train(41, new Training(begun, live));

        assertMarked(before, true, PRACTICE);
        assertMarked(after, false, REAL);
        assertEquals("MARKED", Desk.AUX51.file(after).getString("timeline[-1].type"));
        JsonNode told = told(after, 3);
        Contracts.assertMatches("case/dispute-marked", told);
        assertTrue(told.at("/training").isMissingNode());
        assertEquals("TRIAGED", told.at("/state").asText());
        assertFalse(told.at("/by").isNull());
    }

    @Test
    void whatWasReportedAfterTheBeginningIsPracticeOnceThatIsHeard() throws Exception {
        Instant beginning = Act.micros(Instant.now());
        String id = Desk.AUX51.reported(51);
        String neighbours = Desk.AUX53.reported(53);

        TerritoryFixture.train(41, new Training(beginning, null));

        assertMarked(id, true, PRACTICE);
        assertTrue(told(id, 2).at("/training").asBoolean());
        assertFalse(Desk.AUX53.file(neighbours).getBoolean("training"));
    }

    @Test
    void theSameWordAgainChangesNothing() {
        Instant beginning = Act.micros(Instant.now());
        String id = Desk.AUX51.reported(51);
        TerritoryFixture.train(41, new Training(beginning, null));
        JsonPath once = Desk.AUX51.file(id);

        TerritoryFixture.train(41, new Training(beginning, null));

        assertEquals(once.getLong("version"), Desk.AUX51.file(id).getLong("version"));
    }

    @Test
    void aStationThatGoesLiveInACountyInTrainingGoesOnPractising() {
        TerritoryFixture.train(3, new Training(begun, null));
        TerritoryFixture.train(41, new Training(begun, null));
        Instant live = Act.micros(Instant.now());
        String id = Desk.AUX51.reported(51);

        TerritoryFixture.train(41, new Training(begun, live));

        assertMarked(id, true, PRACTICE);
    }

    @Test
    void whatWasReportedBeforeItsVillageMovedIsJudgedByWhereThatStood() {
        Instant twoDaysAgo = Act.micros(Instant.now().minus(Duration.ofDays(2)));
        clock.setAhead(Duration.ofDays(-1));
        String id = Desk.AUX51.reported(51);
        clock.release();
        LocalDate today = CivilTime.dayOf(Instant.now());
        stands(
                new Membership(AreaKind.STATION, 41, TerritoryFixture.SINCE, today),
                new Membership(AreaKind.STATION, 42, today, null));

        TerritoryFixture.train(42, new Training(twoDaysAgo, null));
        assertFalse(Desk.AUX51.file(id).getBoolean("training"));

        TerritoryFixture.train(41, new Training(twoDaysAgo, null));
        assertTrue(Desk.AUX51.file(id).getBoolean("training"));
    }

    private static void stands(Membership... stations) {
        Membership[] all = Stream.concat(Stream.of(TerritoryFixture.in(AreaKind.TOWNSHIP, 31)), Stream.of(stations))
                .toArray(Membership[]::new);
        TerritoryFixture.move(51, AreaKind.VILLAGE, "411603001201", "劳桥村", all);
    }

    @Test
    void thePastThatCameInIsNeverPractice() {
        Instant beginning = Act.micros(Instant.now());
        Desk.IMPORTER3
                .bring(PastCase.open("411603001201", "2026-03-01T00:00:00Z").summary("训练开始时导入"))
                .then()
                .statusCode(200);

        TerritoryFixture.train(41, new Training(beginning, null));

        assertEquals(
                0,
                Database.rows(database, "select 1 from dispute where training and summary = '训练开始时导入'")
                        .size());
    }

    private static void assertMarked(String id, boolean practice, String number) {
        JsonPath file = Desk.AUX51.file(id);
        assertEquals(practice, file.getBoolean("training"));
        assertTrue(file.getString("number").matches(number), file.getString("number"));
    }

    private static JsonNode told(String id, int count) throws Exception {
        return new ObjectMapper()
                .readTree(
                        EventsTold.of("case.dispute", id, count).get(count - 1).value());
    }
}
