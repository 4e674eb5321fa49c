package org.onebeat.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onebeat.territory.PostingState.Span;

/** Who is responsible for a village: village 51 stands in sector 45 of station 41. */
@QuarkusTest
@QuarkusTestResource(Database.class)
class HolderTest {
    private static final Instant NOON = Instant.parse("2026-05-01T04:00:00Z");

    @Inject
    Given given;

    @Inject
    Replica replica;

    @Inject
    Territory territory;

    @BeforeEach
    void standardTerritory() {
        given.territory();
    }

    @Test
    void nobodyWhereNothingIsPosted() {
        assertEquals(Optional.empty(), territory.responsibleFor(51, NOON));
        assertEquals(Optional.empty(), territory.responsibleFor(999, NOON));
    }

    @Test
    void theLadderIsAuxiliaryThenCommunityOfficerThenChief() {
        given.holds(1, Role.STATION_CHIEF, 41);
        assertEquals(1, responsible());
        given.holds(2, Role.COMMUNITY_OFFICER, 41);
        assertEquals(2, responsible());
        given.holds(3, Role.COMMUNITY_OFFICER, 45);
        assertEquals(3, responsible());
        given.holds(4, Role.COMMUNITY_OFFICER, 51);
        assertEquals(4, responsible());
        given.holds(5, Role.AUXILIARY, 51, 52);
        assertEquals(5, responsible());
    }

    @Test
    void othersHaveNoPartInIt() {
        given.holds(1, Role.GRID_WORKER, 51);
        given.holds(2, Role.AUXILIARY, 52);
        given.holds(3, Role.STATION_CHIEF, 42);
        given.holds(4, Role.COUNTY_CLERK, 3);

        assertEquals(Optional.empty(), territory.responsibleFor(51, NOON));
    }

    @Test
    void whoActsForTheHolderComesFirst() {
        given.holds(1, Role.AUXILIARY, 51);
        given.everywhere(() -> {
            replica.apply(Given.person(2, 1));
            replica.apply(acting(2, new Span(Set.of(51), NOON.minusSeconds(60), NOON.plusSeconds(60))));
        });

        assertEquals(2, responsible());
        assertEquals(
                1,
                territory.responsibleFor(51, NOON.plusSeconds(60)).orElseThrow().personId());
        assertEquals(
                2, territory.holderOf(51, Role.AUXILIARY, NOON).orElseThrow().personId());
    }

    @Test
    void anInstantBelongsToTheSpanThatBeginsWithIt() {
        given.holds(1, Role.AUXILIARY, new Span(Set.of(51), Given.BEGINNING, NOON), new Span(Set.of(52), NOON, null));

        assertEquals(Optional.empty(), territory.responsibleFor(51, NOON));
        assertEquals(
                1,
                territory.responsibleFor(51, NOON.minusMillis(1)).orElseThrow().personId());
        assertEquals(1, territory.responsibleFor(52, NOON).orElseThrow().personId());
    }

    @Test
    void whoHasLeftHoldsNothing() {
        given.holds(1, Role.AUXILIARY, 51);
        LocalDate left = LocalDate.of(2026, 5, 1);

        given.everywhere(() -> replica.apply(
                new PersonState(1, 2, false, "Z1", "p1", "Person 1", "AUXILIARY", 41, Given.SINCE, left)));

        assertEquals(Optional.empty(), territory.responsibleFor(51, NOON));
        assertEquals(
                1,
                territory
                        .responsibleFor(51, Instant.parse("2026-04-30T15:59:59Z"))
                        .orElseThrow()
                        .personId());
    }

    @Test
    void aFunctionFromTheFutureGivesNothing() {
        given.everywhere(() -> {
            replica.apply(Given.person(1, 1));
            replica.apply(new PostingState(
                    1, 1, 1, "MAYOR", true, false, List.of(new Span(Set.of(51), Given.BEGINNING, null))));
        });

        assertEquals(Optional.empty(), territory.responsibleFor(51, NOON));
    }

    private static PostingState acting(int person, Span span) {
        return new PostingState(person, 1, person, Role.AUXILIARY.name(), false, true, List.of(span));
    }

    private int responsible() {
        return territory.responsibleFor(51, NOON).orElseThrow().personId();
    }
}
