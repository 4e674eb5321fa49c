package org.onebeat.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onebeat.territory.DutiesState.Turn;

/** Who is on duty in station 41, in which village 51 stands. */
@QuarkusTest
@QuarkusTestResource(Database.class)
class DutyTest {
    private static final Instant NOON = Instant.parse("2026-05-01T04:00:00Z");
    private static final AtomicInteger ROSTERS = new AtomicInteger();

    @Inject
    Given given;

    @Inject
    Replica replica;

    @Inject
    Territory territory;

    @Inject
    Changes changes;

    private final int roster = ROSTERS.incrementAndGet();

    @BeforeEach
    void standardTerritory() {
        given.territory();
        given.everywhere(() -> replica.applyPeople(
                IntStream.rangeClosed(1, 3).mapToObj(id -> Given.person(id, 1)).toList()));
        changes.forget();
    }

    @AfterEach
    void nobody() {
        arranged(9);
    }

    @Test
    void whoIsPostedThereComesFirstAndOfThoseWhoeverLeads() {
        given.holds(2, Role.AUXILIARY, 51);
        given.holds(3, Role.COMMUNITY_OFFICER, 41);
        arranged(1, 1, 2, 3);

        assertEquals(List.of("3 true", "2 true", "1 false"), onDuty(51, NOON));
        assertEquals(List.of("3 true", "1 false", "2 false"), onDuty(52, NOON));
        assertEquals(List.of("3 true", "1 false", "2 false"), onDuty(41, NOON));
    }

    @Test
    void aDutyIsOverWithItsLastInstantAndElsewhereIsNobodyOnIt() {
        arranged(1, 1);

        assertEquals(List.of("1 false"), onDuty(51, NOON));
        assertEquals(List.of(), onDuty(51, NOON.plusSeconds(60)));
        assertEquals(List.of(), onDuty(53, NOON));
        assertEquals(List.of(), onDuty(999, NOON));
    }

    @Test
    void whatWasKnownBeforeIsToldWithWhatIsNewOnce() {
        arranged(1, 1);
        arranged(1, 1);
        arranged(2, 2);

        assertEquals(2, changes.duties().size());
        assertNull(changes.duties().getFirst().before());
        assertEquals(Set.of(turn(1)), changes.duties().getLast().before());
        assertEquals(Set.of(turn(2)), changes.duties().getLast().now());
    }

    private List<String> onDuty(int area, Instant at) {
        return territory.onDuty(area, at).stream()
                .map(one -> one.personId() + " " + one.posted())
                .toList();
    }

    private void arranged(long version, int... people) {
        List<Turn> turns = IntStream.of(people).mapToObj(DutyTest::turn).toList();
        given.everywhere(() -> replica.applyDuties(List.of(new DutiesState(roster, version, 41, turns))));
    }

    private static Turn turn(int person) {
        return new Turn(person, "PATROL", NOON.minusSeconds(60), NOON.plusSeconds(60));
    }
}
