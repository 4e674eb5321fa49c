package org.onebeat.fieldwork.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.onebeat.testkit.StandardPeople.AUX51;
import static org.onebeat.testkit.StandardPeople.CHIEF41;
import static org.onebeat.testkit.StandardPeople.OFFICER41;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.onebeat.fieldwork.Desk;
import org.onebeat.fieldwork.FieldworkTest;
import org.onebeat.messaging.Received;
import org.onebeat.territory.DutiesState;
import org.onebeat.territory.DutiesState.Turn;
import org.onebeat.testkit.Contracts;
import org.onebeat.testkit.Database;
import org.onebeat.testkit.TerritoryFixture;

@QuarkusTest
class RosterNoticesTest extends FieldworkTest {
    private static final AtomicInteger ROSTERS = new AtomicInteger(88_000);
    private static final Instant SOON = Instant.now().plusSeconds(86_400).truncatedTo(ChronoUnit.SECONDS);

    @Inject
    DataSource database;

    @Inject
    SwapListener swaps;

    private final int roster = ROSTERS.incrementAndGet();

    @Test
    void whoStandsOnARosterIsToldOnceThatItIsPublished() {
        arranged(1, AUX51, OFFICER41);
        arranged(1, AUX51, OFFICER41);
        arranged(2, AUX51, OFFICER41);

        assertEquals(List.of("ROSTER_PUBLISHED"), toldTo(AUX51));
        assertEquals(List.of("ROSTER_PUBLISHED"), toldTo(OFFICER41));
    }

    @Test
    void aChangeIsToldToWhomItConcerns() {
        arranged(1, AUX51, OFFICER41);
        arranged(2, CHIEF41, OFFICER41);
        arranged(2, CHIEF41, OFFICER41);
        arranged(3, OFFICER41, CHIEF41);

        assertEquals(List.of("ROSTER_PUBLISHED", "DUTY_REMOVED"), toldTo(AUX51));
        assertEquals(List.of("DUTY_ADDED", "DUTY_MOVED"), toldTo(CHIEF41));
        assertEquals(List.of("ROSTER_PUBLISHED", "DUTY_MOVED"), toldTo(OFFICER41));
        assertEquals(
                "DUTY_MOVED",
                Desk.OFFICER41.inbox().stream()
                        .filter(notice -> notice.toString().contains(matter()))
                        .findFirst()
                        .orElseThrow()
                        .get("reason"));
    }

    @Test
    void aSwapIsToldToWhoeverHasToAnswerItAndToThoseWhoWait() {
        hear(swap("ASKED", AUX51, 1));
        hear(swap("ASKED", AUX51, 1));
        hear(swap("AGREED", OFFICER41, 2));
        hear(swap("REFUSED", CHIEF41, 3));

        String swap = RosterBoard.swap(roster).toString();
        assertEquals(List.of("SWAP_ASKED", "SWAP_REFUSED"), told(swap, OFFICER41));
        assertEquals(List.of("SWAP_REFUSED"), told(swap, AUX51));
        assertEquals(List.of("SWAP_AGREED"), told(swap, CHIEF41));
    }

    @Test
    void anApprovedSwapIsNotToldAgainAsAChangeOfTheRoster() {
        arranged(1, AUX51, OFFICER41);
        hear(swap("APPROVED", CHIEF41, 3));
        arranged(2, OFFICER41, AUX51);

        assertEquals(List.of("ROSTER_PUBLISHED", "SWAP_APPROVED"), toldTo(AUX51));
        assertEquals(List.of("ROSTER_PUBLISHED", "SWAP_APPROVED"), toldTo(OFFICER41));
    }

    /** Each of them on a day of their own. */
    private void arranged(long version, int... people) {
        List<Turn> turns = Stream.iterate(0, i -> i < people.length, i -> i + 1)
                .map(i -> new Turn(
                        people[i], "PATROL", SOON.plusSeconds(86_400L * i), SOON.plusSeconds(86_400L * i + 3_600)))
                .toList();
        TerritoryFixture.change(replica -> replica.applyDuties(List.of(new DutiesState(roster, version, 41, turns))));
    }

    /** Approved, both change hands in the second version of the roster. */
    private Received swap(String state, int by, long sequence) {
        ObjectNode document = Contracts.example("personnel/duty-swap-changed").deepCopy();
        document.put("id", roster)
                .put("roster", roster)
                .put("person", AUX51)
                .put("other", OFFICER41)
                .put("state", state)
                .put("by", by)
                .put("rosterVersion", state.equals("APPROVED") ? 2L : null);
        Received example = Contracts.received(
                "personnel/duty-swap-changed", "onebeat.personnel.duty-swap.v1", Integer.toString(roster), sequence);
        return new Received(
                example.id(),
                example.topic(),
                example.type(),
                example.key(),
                sequence,
                example.time(),
                document.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void hear(Received event) {
        TerritoryFixture.change(replica -> swaps.reactions().get(event.type()).accept(event));
    }

    private String matter() {
        return RosterBoard.roster(roster).toString();
    }

    private List<Object> toldTo(int person) {
        return told(matter(), person);
    }

    private List<Object> told(String matter, int person) {
        return Database.rows(
                        database,
                        "select reason from notice where matter_id = ?::uuid and person_id = ? order by sequence",
                        matter,
                        person)
                .stream()
                .map(row -> row.get("reason"))
                .toList();
    }
}
