package org.onebeat.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.onebeat.territory.AreaKind.COUNTY;
import static org.onebeat.territory.AreaKind.STATION;
import static org.onebeat.territory.AreaKind.TOWNSHIP;
import static org.onebeat.territory.AreaKind.VILLAGE;
import static org.onebeat.territory.Given.SINCE;
import static org.onebeat.territory.Given.area;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onebeat.territory.AreaState.Dated;
import org.onebeat.territory.AreaState.Membership;
import org.onebeat.territory.AreaState.Successor;
import org.onebeat.territory.AreaState.Training;

/** Through which news of areas something may stand elsewhere: all below them is looked at then, and only then. */
@QuarkusTest
@QuarkusTestResource(Database.class)
class MovingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final Membership IN_COUNTY = new Membership(COUNTY, 3, SINCE, null);

    @Inject
    Given given;

    @Inject
    Replica replica;

    @Inject
    Changes changes;

    @Inject
    SetClock clock;

    private LocalDate today;

    @BeforeEach
    void standardTerritory() {
        on(DAY.minusDays(10));
        given.territory();
        changes.forget();
    }

    @AfterEach
    void now() {
        clock.release();
    }

    @Test
    void whatIsNewOrStandsElsewhereMoves() {
        tell(area(4, 1, COUNTY), area(51, 2, VILLAGE, TOWNSHIP, 31, STATION, 42), area(41, 2, STATION, COUNTY, 3));

        assertEquals(List.of(Set.of(4, 51)), changes.moving());
        assertEquals(List.of(Set.of(4, 41, 51)), changes.areas());
    }

    @Test
    void nothingMovesThroughANameOrATraining() {
        tell(station(2, List.of(new Training(Instant.EPOCH, null)), null));

        assertEquals(List.of(Set.of(41)), changes.areas());
        assertEquals(List.of(Set.of()), changes.moving());
    }

    @Test
    void whatWasPlannedMovesWhenItIsHeardOfAndOnItsDay() {
        tell(station(2, List.of(), DAY));
        on(DAY.minusDays(1));
        tell(station(3, List.of(new Training(Instant.EPOCH, null)), DAY));
        on(DAY);
        tell(station(4, List.of(new Training(Instant.EPOCH, Instant.parse("2026-04-01T00:00:00Z"))), DAY));
        tell(station(5, List.of(), DAY));

        assertEquals(List.of(Set.of(41), Set.of(), Set.of(41), Set.of()), changes.moving());
    }

    @Test
    void aClockThatIsBehindJudgesByTheDayOnWhichItIsTold() {
        on(DAY.minusDays(1));
        tell(station(2, List.of(), DAY));
        changes.forget();

        today = DAY;
        clock.set(CivilDay.start(DAY).minusSeconds(1));
        tell(station(3, List.of(), DAY));

        assertEquals(List.of(Set.of(41)), changes.moving());
        assertEquals(List.of(CivilDay.start(DAY)), changes.judged());
    }

    /** Station 41, which is to become part of station 42 on a day. */
    private static AreaState station(long version, List<Training> trainings, LocalDate until) {
        return new AreaState(
                41,
                version,
                STATION,
                null,
                List.of(new Dated("another name", SINCE, null)),
                List.of(),
                List.of(IN_COUNTY),
                SINCE,
                until,
                until == null ? List.of() : List.of(new Successor(42, until)),
                trainings,
                null);
    }

    private void tell(AreaState... news) {
        given.everywhere(() -> replica.applyAreas(
                Stream.of(news).map(state -> state.toldOn(today)).toList()));
    }

    private void on(LocalDate day) {
        today = day;
        clock.set(day.atStartOfDay().toInstant(ZoneOffset.UTC));
    }
}
