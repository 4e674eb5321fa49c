package org.onebeat.cases.clock;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onebeat.cases.CaseTest;
import org.onebeat.cases.Desk;
import org.onebeat.cases.imports.PastCase;
import org.onebeat.territory.AreaState.Training;
import org.onebeat.territory.Role;
import org.onebeat.testkit.Database;
import org.onebeat.testkit.SetClock;
import org.onebeat.testkit.StandardPeople;
import org.onebeat.testkit.TerritoryFixture;

/** One warning and one way up at each level, whoever looks and however often. */
@QuarkusTest
class SweepTest extends CaseTest {

    private static final Duration WARNED = Duration.ofHours(18);
    private static final Duration DAY = Duration.ofHours(24);
    private static final Map<String, List<String>> RED = Map.of("answers", List.of("WEAPON"));

    @Inject
    Sweep sweep;

    @Inject
    SetClock clock;

    @Inject
    DataSource database;

    @BeforeEach
    void nothingElseRuns() {
        Database.change(database, "update dispute set warn_at = null, goes_up_at = null, confirm_remind_at = null");
    }

    @AfterEach
    void asItWas() {
        clock.release();
        TerritoryFixture.train(41);
        TerritoryFixture.post(StandardPeople.postingOf(StandardPeople.AUX53), StandardPeople.AUX53, Role.AUXILIARY, 53);
    }

    @Test
    void itIsWarnedOfOnceAndThenGoesUpOnceAtEachLevel() {
        String id = red();
        assertEquals(0, sweep.strike());
        clock.setAhead(WARNED);
        assertEquals(1, sweep.strike());
        assertEquals(0, sweep.strike());
        clock.setAhead(DAY);
        assertEquals(1, sweep.strike());
        assertEquals(0, sweep.strike());
        clock.setAhead(DAY.plus(WARNED));
        assertEquals(1, sweep.strike());
        assertEquals(List.of("REPORTED", "TRIAGED", "WARNED", "WENT_UP", "WARNED"), timeline(id));
        assertEquals("VILLAGE", level(id));
    }

    @Test
    void whatNobodyLookedAtForDaysGoesUpOnlyOnce() {
        String id = red();
        clock.setAhead(Duration.ofDays(5));
        assertEquals(1, sweep.strike());
        assertEquals(0, sweep.strike());
        assertEquals(List.of("REPORTED", "TRIAGED", "WENT_UP"), timeline(id));
    }

    @Test
    void theCityIsTheTop() {
        String id = red();
        for (int day = 1; day < 7; day++) {
            clock.setAhead(DAY.multipliedBy(day));
            sweep.strike();
        }
        assertEquals("CITY", level(id));
        assertEquals(0, sweep.strike());
    }

    @Test
    void practiceGoesNoFurtherThanTheStation() {
        TerritoryFixture.train(41, new Training(Instant.now().minusSeconds(60), null));
        String id = red();
        for (int day = 1; day < 5; day++) {
            clock.setAhead(DAY.multipliedBy(day));
            sweep.strike();
        }
        assertEquals("STATION", level(id));
    }

    @Test
    void whatNobodyAnswersForGoesUpToo() {
        String id = Desk.AUX53.reported(53);
        TerritoryFixture.end(StandardPeople.postingOf(StandardPeople.AUX53), Instant.now());
        clock.setAhead(DAY);
        assertEquals(1, sweep.strike());
        Desk.CLERK3
                .call()
                .get("/disputes/{id}", id)
                .then()
                .body("responsible", equalTo(null))
                .body("level", equalTo("VILLAGE"));
    }

    @Test
    void whatWaitsAndWhatIsOfThePastStayWhereTheyAre() {
        Desk.IMPORTER3.bring(PastCase.open("411603001202", "2025-06-02T01:00:00Z"));
        Desk.AUX51.brought(51, "triage", "pause");
        clock.setAhead(Duration.ofDays(100));
        assertEquals(0, sweep.strike());
    }

    @Test
    void twoReplicasAtOnceTakeItUpOnce() {
        List<String> ids = Stream.generate(SweepTest::red).limit(8).toList();
        clock.setAhead(DAY);
        List<CompletableFuture<Integer>> replicas = Stream.generate(() -> CompletableFuture.supplyAsync(sweep::strike))
                .limit(2)
                .toList();
        assertEquals(8, replicas.stream().mapToInt(CompletableFuture::join).sum());
        ids.forEach(id -> assertEquals(List.of("REPORTED", "TRIAGED", "WENT_UP"), timeline(id)));
    }

    @Test
    void whatADeadReplicaClaimedIsTakenUpByAnother() throws SQLException {
        String id = red();
        clock.setAhead(DAY);
        try (Connection dying = database.getConnection()) {
            claim(dying, id);
            assertEquals(0, sweep.strike());
            dying.rollback();
            dying.setAutoCommit(true);
        }
        assertEquals(1, sweep.strike());
    }

    @Test
    void thatACourtCanBeAskedIsToldOnceBeforeItIsTooLate() {
        String id = Desk.AUX51.brought(51, "triage", "assignment", "mediation", "agreement");
        for (int day : List.of(22, 23, 29, 31)) {
            clock.setAhead(Duration.ofDays(day));
            sweep.strike();
        }
        assertEquals(
                1, timeline(id).stream().filter("CONFIRMATION_WARNED"::equals).count());
    }

    @Test
    void itStandsInTheFileAndIsNotedAsTheInstallations() {
        String id = red();
        clock.setAhead(WARNED);
        sweep.strike();
        clock.setAhead(DAY);
        sweep.strike();
        Desk.AUX51.call().get("/disputes/{id}", id).then().body("timeline[-1].by", equalTo(null));
        new Desk("auditor", Role.AUDITOR)
                .call()
                .queryParam("record", id)
                .get("/audit-entries")
                .then()
                .body("items.action", hasItems("dispute-warned", "dispute-went-up"));
    }

    private static String red() {
        String id = Desk.AUX51.reported(51);
        Desk.AUX51.take(id, "triage", RED).then().statusCode(200);
        return id;
    }

    private static void claim(Connection connection, String id) throws SQLException {
        connection.setAutoCommit(false);
        connection.createStatement().execute("select set_config('onebeat.counties', '*', true)");
        try (var claim = connection.prepareStatement("select id from dispute where id = ? for update skip locked")) {
            claim.setObject(1, UUID.fromString(id));
            claim.executeQuery();
        }
    }

    private static List<String> timeline(String id) {
        return Desk.AUX51.file(id).getList("timeline.type");
    }

    private static String level(String id) {
        return Desk.AUX51.file(id).getString("level");
    }
}
