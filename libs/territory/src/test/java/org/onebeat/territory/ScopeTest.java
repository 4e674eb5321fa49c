package org.onebeat.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onebeat.territory.AreaState.Membership;
import org.onebeat.territory.AreaState.Successor;
import org.onebeat.territory.PostingState.Span;

/** What postings make of a caller. */
@QuarkusTest
@QuarkusTestResource(Database.class)
class ScopeTest {
    private static final Ancestors IN_51 = new Ancestors(3, 31, 41, 45, 51);
    private static final Ancestors IN_54 = new Ancestors(2, null, 43, null, 54);

    @Inject
    Given given;

    @Inject
    Replica replica;

    @Inject
    Scopes scopes;

    @BeforeEach
    void standardTerritory() {
        given.territory();
    }

    @Test
    void eachKindOfAreaCoversWhatLiesInIt() {
        given.holds(1, Role.AUXILIARY, 51);
        given.holds(2, Role.COMMUNITY_OFFICER, 45);
        given.holds(3, Role.STATION_CHIEF, 41);
        given.holds(4, Role.STATION_CHIEF, 31);
        given.holds(5, Role.COUNTY_CLERK, 3);
        given.holds(6, Role.CITY_ADMIN, 1);

        for (int person = 1; person <= 6; person++) {
            assertTrue(scopeOf(person).covers(IN_51), "person " + person);
            assertEquals(person == 6, scopeOf(person).covers(IN_54), "person " + person);
        }
        assertEquals(Set.of(3), scopeOf(1).counties());
    }

    @Test
    void theCityIsAllItsCountiesAndItself() {
        given.holds(1, Role.CITY_LEADER, 1);

        assertEquals(Set.of(1, 2, 3), scopeOf(1).counties());
        assertTrue(scopeOf(1).covers(Ancestors.ofCounty(1)));
        assertFalse(scopeOf(1).everything());
    }

    @Test
    void aCountyMergedAwayIsStillTheCitys() {
        given.holds(1, Role.CITY_LEADER, 1);
        given.everywhere(() -> replica.apply(new AreaState(
                2,
                2,
                AreaKind.COUNTY,
                null,
                List.of(),
                List.of(),
                List.of(new Membership(AreaKind.CITY, 1, Given.SINCE, LocalDate.of(2021, 1, 1))),
                Given.SINCE,
                LocalDate.of(2021, 1, 1))));

        assertEquals(Set.of(1, 2, 3), scopeOf(1).counties());
    }

    @Test
    void whatIsToEndIsSeenWhereItStoodUntilItIsToldAndThenWithItsHeir() {
        LocalDate day = LocalDate.of(2026, 4, 1);
        AreaState ends = new AreaState(
                52,
                2,
                AreaKind.VILLAGE,
                null,
                List.of(),
                List.of(),
                List.of(new Membership(AreaKind.STATION, 41, Given.SINCE, day)),
                Given.SINCE,
                day,
                List.of(new Successor(54, day)),
                List.of(),
                day.minusDays(1));
        given.holds(1, Role.AUXILIARY, 52);
        given.everywhere(() -> replica.apply(ends));
        assertEquals(Set.of(52), scopeOf(1).areas(AreaKind.VILLAGE));
        assertEquals(Set.of(3), scopeOf(1).counties());

        given.everywhere(() -> replica.apply(ends.at(3).toldOn(day)));

        assertEquals(Set.of(52, 54), scopeOf(1).areas(AreaKind.VILLAGE));
        assertEquals(Set.of(2, 3), scopeOf(1).counties());
    }

    @Test
    void postingsOfSeveralFunctionsAreAUnionByFunction() {
        given.holds(1, Role.AUXILIARY, 51);
        given.everywhere(() -> replica.apply(new PostingState(
                2,
                1,
                1,
                Role.STATION_CHIEF.name(),
                false,
                false,
                List.of(new Span(Set.of(43), Given.BEGINNING, null)))));
        Caller both = new Caller("p1", Set.of(Role.AUXILIARY, Role.STATION_CHIEF));

        assertEquals(
                Set.of(2, 3),
                scopes.of(both, Role.AUXILIARY, Role.STATION_CHIEF).counties());
        assertEquals(Set.of(3), scopes.of(both, Role.AUXILIARY).counties());
        assertEquals(
                Set.of(2),
                scopes.of(new Caller("p1", Set.of(Role.STATION_CHIEF)), Role.AUXILIARY, Role.STATION_CHIEF)
                        .counties());
    }

    @Test
    void aGridIsItsVillage() {
        given.holds(1, Role.GRID_WORKER, 61);

        assertEquals(Set.of(52), scopeOf(1).areas(AreaKind.VILLAGE));
        assertEquals(Set.of(3), scopeOf(1).counties());
    }

    @Test
    void neitherPastNorFuturePostingsCount() {
        Instant soon = Instant.now().plusSeconds(60);
        given.holds(1, Role.AUXILIARY, new Span(Set.of(51), soon, null));
        given.holds(2, Role.AUXILIARY, new Span(Set.of(51), Given.BEGINNING, soon.minusSeconds(61)));

        assertTrue(scopeOf(1).nothing());
        assertTrue(scopeOf(2).nothing());
    }

    @Test
    void whoHasLeftSeesNothingThoughAPostingStandsOpen() {
        given.holds(1, Role.AUXILIARY, 51);

        given.everywhere(() -> replica.apply(new PersonState(
                1, 2, false, "Z1", "p1", "Person 1", "AUXILIARY", 41, Given.SINCE, LocalDate.of(2025, 1, 1))));

        assertTrue(scopeOf(1).nothing());
    }

    @Test
    void aPostingOverAnAreaNotYetKnownGivesNothing() {
        given.holds(1, Role.AUXILIARY, 999);

        assertTrue(scopeOf(1).nothing());
        assertEquals(Set.of(), scopeOf(1).counties());
    }

    private Scope scopeOf(int person) {
        return scopes.of(new Caller("p" + person, Set.of(Role.values())), Role.values());
    }
}
