package org.onebeat.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onebeat.territory.PostingState.Span;

/** Person 1 holds village 51 until noon, and person 2 from then on: planned that morning, and told again at noon. */
@QuarkusTest
@QuarkusTestResource(Database.class)
class NowTest {
    private static final Instant NOON = Instant.parse("2026-05-01T04:00:00Z");
    private static final Instant WORD = NOON.plusMillis(300);
    private static final Instant MORNING = NOON.minus(Duration.ofHours(3));

    @Inject
    Given given;

    @Inject
    Replica replica;

    @Inject
    Territory territory;

    @Inject
    Scopes scopes;

    @Inject
    Changes changes;

    @Inject
    SetClock clock;

    @BeforeEach
    void planned() {
        clock.set(NOON.minusSeconds(2));
        given.territory();
        given.everywhere(() -> replica.applyPeople(List.of(Given.person(1, 1), Given.person(2, 1))));
        tell(1, MORNING);
        changes.forget();
    }

    @AfterEach
    void release() {
        clock.release();
    }

    @Test
    void whatIsOnlyPlannedWaitsForTheClock() {
        assertEquals(1, holder());
        assertEquals(Set.of(51), seenBy(1));
        assertTrue(seenBy(2).isEmpty());
    }

    @Test
    void byTheWordItIsNoonWhereThisClockIsBehind() {
        tell(2, WORD);

        assertEquals(List.of(WORD), changes.held());
        assertEquals(2, holder());
        assertTrue(seenBy(1).isEmpty());
        assertEquals(Set.of(51), seenBy(2));
    }

    @Test
    void newsOfTheVillageIsJudgedByTheWordToo() {
        tell(2, WORD);

        given.everywhere(() -> replica.apply(Given.area(51, 2, AreaKind.VILLAGE, AreaKind.STATION, 42)));

        assertEquals(List.of(WORD), changes.judged());
    }

    @Test
    void withoutAWordTheDoorClosesByThisClock() {
        clock.set(NOON);

        assertTrue(seenBy(1).isEmpty());
        assertEquals(2, holder());
    }

    @Test
    void anOlderWordMovesNoClockBack() {
        clock.set(NOON.plusSeconds(60));

        tell(2, WORD);

        assertEquals(List.of(NOON.plusSeconds(60)), changes.held());
    }

    @Test
    void aWordFromFarAheadIsOfAClockThatIsWrong() {
        clock.set(NOON.minus(Duration.ofMinutes(10)));

        tell(2, WORD);

        assertEquals(1, holder());
        assertEquals(Set.of(51), seenBy(1));
    }

    @Test
    void whatWasAskedOfThePastIsAnsweredAsItWas() {
        tell(2, WORD);

        assertEquals(
                1,
                territory.responsibleFor(51, NOON.minusMillis(1)).orElseThrow().personId());
    }

    private int holder() {
        Instant now = territory.present(clock.clock().instant());
        return territory.responsibleFor(51, now).orElseThrow().personId();
    }

    private Set<Integer> seenBy(int person) {
        return scopes.of(new Caller("p" + person, Set.of(Role.values())), Role.values())
                .areas(AreaKind.VILLAGE);
    }

    private void tell(long version, Instant told) {
        given.everywhere(() -> replica.applyPostings(List.of(
                posting(1, version, new Span(Set.of(51), Given.BEGINNING, NOON)).toldAt(told),
                posting(2, version, new Span(Set.of(51), NOON, null)).toldAt(told))));
    }

    private static PostingState posting(int person, long version, Span span) {
        return new PostingState(person, version, person, Role.AUXILIARY.name(), true, false, List.of(span));
    }
}
