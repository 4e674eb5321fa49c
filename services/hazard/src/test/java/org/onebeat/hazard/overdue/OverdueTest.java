package org.onebeat.hazard.overdue;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onebeat.hazard.Desk;
import org.onebeat.hazard.HazardTest;
import org.onebeat.territory.Role;
import org.onebeat.testkit.Database;
import org.onebeat.testkit.StandardPeople;
import org.onebeat.testkit.TerritoryFixture;

@QuarkusTest
class OverdueTest extends HazardTest {

    private static final Duration UNTIL_DUE = Duration.ofDays(17);
    private static final Duration AGAIN = Duration.ofDays(5);

    @Inject
    Overdue overdue;

    /** What other tests left behind goes up first, as far as it can. */
    @BeforeEach
    void nothingElseIsOpen() {
        Database.change(database, "update hazard set goes_up_at = null");
    }

    @AfterEach
    void asItWas() {
        TerritoryFixture.post(StandardPeople.postingOf(StandardPeople.AUX53), StandardPeople.AUX53, Role.AUXILIARY, 53);
    }

    @Test
    void whatIsOverdueGoesUpOnceAndAgainAfterFiveDays() {
        String id = Desk.AUX51.found(51, "GENERAL");
        assertEquals(0, overdue.goUp());
        clock.forward(UNTIL_DUE);
        assertEquals(1, overdue.goUp());
        assertEquals(0, overdue.goUp());
        assertEquals("STATION", level(id));
        clock.forward(AGAIN);
        assertEquals(1, overdue.goUp());
        assertEquals("COUNTY", level(id));
    }

    @Test
    void theCityIsTheTop() {
        String id = Desk.AUX51.found(51, "MAJOR");
        clock.forward(UNTIL_DUE);
        for (int i = 0; i < 4; i++) {
            overdue.goUp();
            clock.forward(AGAIN);
        }
        assertEquals("CITY", level(id));
        assertEquals(4, Desk.AUX51.file(id).getInt("timeline.size()"));
    }

    @Test
    void whatIsClearedStaysWhereItIs() {
        Desk.AUX51.brought(51, "order", "rectification", "reinspection");
        clock.forward(UNTIL_DUE);
        assertEquals(0, overdue.goUp());
    }

    @Test
    void aNoticeGivesTimeUntilItsDeadline() {
        Desk.AUX51.brought(51, "order");
        clock.forward(Duration.ofDays(9));
        assertEquals(0, overdue.goUp());
        clock.forward(Duration.ofDays(3));
        assertEquals(1, overdue.goUp());
    }

    @Test
    void whatNobodyAnswersForGoesUpToo() {
        String id = Desk.AUX53.found(53, "GENERAL");
        TerritoryFixture.end(StandardPeople.postingOf(StandardPeople.AUX53), Instant.now());
        clock.forward(UNTIL_DUE);
        assertEquals(1, overdue.goUp());
        Desk.CLERK3
                .call()
                .get("/hazards/{id}", id)
                .then()
                .body("responsible", equalTo(null))
                .body("level", equalTo("STATION"));
    }

    @Test
    void twoReplicasAtOnceTakeItUpOnce() {
        List<String> ids =
                Stream.generate(() -> Desk.AUX51.found(51, "GENERAL")).limit(8).toList();
        clock.forward(UNTIL_DUE);
        List<CompletableFuture<Integer>> replicas = Stream.generate(() -> CompletableFuture.supplyAsync(overdue::goUp))
                .limit(2)
                .toList();
        assertEquals(8, replicas.stream().mapToInt(CompletableFuture::join).sum());
        assertEquals(
                Collections.nCopies(8, "STATION"),
                ids.stream().map(OverdueTest::level).toList());
    }

    @Test
    void whatADeadReplicaClaimedIsTakenUpByAnother() throws SQLException {
        String id = Desk.AUX51.found(51, "GENERAL");
        clock.forward(UNTIL_DUE);
        try (Connection dying = database.getConnection()) {
            claim(dying, id);
            assertEquals(0, overdue.goUp());
            dying.rollback();
            dying.setAutoCommit(true);
        }
        assertEquals(1, overdue.goUp());
    }

    @Test
    void goingUpStandsInTheFileAndIsNotedAsTheInstallations() {
        String id = Desk.AUX51.found(51, "GENERAL");
        clock.forward(UNTIL_DUE);
        overdue.goUp();
        Desk.AUX51
                .call()
                .get("/hazards/{id}", id)
                .then()
                .body("overdue", equalTo(true))
                .body("timeline[-1].type", equalTo("WENT_UP"))
                .body("timeline[-1].by", equalTo(null));
        new Desk("auditor", Role.AUDITOR)
                .call()
                .queryParam("record", id)
                .get("/audit-entries")
                .then()
                .body("items.action", hasItem("hazard-went-up"));
    }

    private static void claim(Connection connection, String id) throws SQLException {
        connection.setAutoCommit(false);
        connection.createStatement().execute("select set_config('onebeat.counties', '*', true)");
        try (var claim = connection.prepareStatement("select id from hazard where id = ? for update skip locked")) {
            claim.setObject(1, UUID.fromString(id));
            claim.executeQuery();
        }
    }

    private static String level(String id) {
        return Desk.AUX51.file(id).getString("level");
    }
}
