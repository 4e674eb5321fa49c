package org.onebeat.hazard.hazard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onebeat.hazard.catalogue.Severity;

class ClockOfAHazardTest {

    private static final Duration AGAIN = Duration.ofDays(5);

    @ParameterizedTest
    @CsvSource({"MINOR, 2026-03-05T16:00:00Z", "GENERAL, 2026-03-17T16:00:00Z", "MAJOR, 2026-03-05T16:00:00Z"})
    void itIsDueAtTheEndOfItsLastCivilDay(Severity severity, Instant due) {
        Hazard hazard = SomeHazard.found(severity, Origin.REPORT).hazard();
        assertEquals(due, hazard.dueAt());
        assertEquals(due, hazard.goesUpAt());
    }

    @Test
    void aNoticeSetsItsOwnDeadline() {
        Hazard hazard = SomeHazard.in(HazardState.ORDERED);
        assertEquals(Instant.parse("2026-03-10T16:00:00Z"), hazard.dueAt());
        assertEquals(hazard.dueAt(), hazard.goesUpAt());
    }

    @Test
    void aMajorOneIsAtTheStationAtOnce() {
        Found found = SomeHazard.found(Severity.MAJOR, Origin.REPORT);
        assertEquals(
                List.of("VILLAGE", "STATION"),
                found.events().stream().map(HazardEvent::level).toList());
        assertEquals(Level.STATION, found.hazard().level());
    }

    @Test
    void itGoesUpStepByStepUntilTheCity() {
        Hazard hazard = SomeHazard.found(Severity.GENERAL, Origin.REPORT).hazard();
        Instant late = hazard.dueAt();
        hazard.goUp(late, AGAIN);
        assertEquals(late.plus(AGAIN), hazard.goesUpAt());
        hazard.goUp(late, AGAIN);
        hazard.goUp(late, AGAIN);
        assertEquals(Level.CITY, hazard.level());
        assertNull(hazard.goesUpAt());
    }

    @Test
    void nothingOfThePastGoesUp() {
        Found found = SomeHazard.found(Severity.MAJOR, Origin.imported(null, "a"));
        assertNull(found.hazard().goesUpAt());
        assertEquals(Level.STATION, found.hazard().level());
        assertEquals(1, found.events().size());
    }

    @Test
    void whatIsClosedGoesUpNoMore() {
        assertNull(SomeHazard.in(HazardState.CLEARED).goesUpAt());
        assertNull(SomeHazard.in(HazardState.WITHDRAWN).goesUpAt());
    }

    @Test
    void clearedBeforeItWasDueIsInTime() {
        assertEquals(true, SomeHazard.in(HazardState.CLEARED).clearedInTime());
        Hazard late = SomeHazard.in(HazardState.REINSPECTION);
        late.reinspect(SomeHazard.at(60 * 24 * 9), true, null);
        assertEquals(false, late.clearedInTime());
        assertNull(SomeHazard.in(HazardState.WITHDRAWN).clearedInTime());
    }
}
