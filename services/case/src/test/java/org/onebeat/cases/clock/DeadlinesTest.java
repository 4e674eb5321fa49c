package org.onebeat.cases.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.onebeat.cases.dispute.DisputeState;
import org.onebeat.cases.triage.Colour;

/** A matter found on Friday, 20 November 2026, at nine in the morning. */
class DeadlinesTest {

    private static final Instant FOUND = Instant.parse("2026-11-20T01:00:00Z");

    @Test
    void beforeTriageAMatterMayBeRed() {
        Deadlines deadlines = in(DisputeState.REPORTED, Deadlines.begin(FOUND));
        assertEquals(Instant.parse("2026-11-21T01:00:00Z"), deadlines.dueAt());
        assertEquals(DueFor.FIRST_ACTION, deadlines.dueFor());
    }

    @ParameterizedTest
    @CsvSource({
        "RED,    2026-11-21T01:00:00Z, 2026-11-27T15:59:59Z",
        "YELLOW, 2026-11-22T01:00:00Z, 2026-12-11T15:59:59Z",
        "BLUE,   2026-11-23T01:00:00Z, 2027-01-01T15:59:59Z"
    })
    void theColourSaysWhen(Colour colour, Instant firstAction, Instant target) {
        Deadlines weighed = Deadlines.begin(FOUND).weighed(colour, FOUND);
        assertEquals(firstAction, in(DisputeState.ASSIGNED, weighed).dueAt());
        assertEquals(target, in(DisputeState.MEDIATING, weighed).dueAt());
        assertEquals(DueFor.TARGET, in(DisputeState.FAILED, weighed).dueFor());
    }

    @Test
    void aHigherColourShortensAndALowerGainsNothing() {
        Deadlines yellow = Deadlines.begin(FOUND).weighed(Colour.YELLOW, FOUND);
        Deadlines red = Deadlines.begin(FOUND).weighed(Colour.RED, FOUND);
        assertEquals(red, yellow.weighed(Colour.RED, FOUND));
        assertEquals(red, red.weighed(Colour.BLUE, FOUND));
    }

    @Test
    void whatIsReopenedHasANewTarget() {
        Deadlines reopened = Deadlines.begin(FOUND)
                .weighed(Colour.RED, FOUND)
                .reopened(Colour.RED, Instant.parse("2026-12-20T01:00:00Z"));
        assertEquals(
                Instant.parse("2026-12-27T15:59:59Z"),
                in(DisputeState.MEDIATING, reopened).dueAt());
    }

    @Test
    void afterAnAgreementTheNextVisitIsDueAllDay() {
        Deadlines agreed = weighed().facing(DisputeState.AGREED, () -> Optional.of(LocalDate.of(2026, 12, 1)));
        assertEquals(Instant.parse("2026-12-01T15:59:59Z"), agreed.dueAt());
        assertEquals(DueFor.FOLLOW_UP, agreed.dueFor());
        assertNull(weighed().facing(DisputeState.FOLLOW_UP, Optional::empty).dueAt());
    }

    @ParameterizedTest
    @EnumSource(names = {"CLOSED", "WITHDRAWN"})
    void whatHasEndedWaitsForNothing(DisputeState ended) {
        assertNull(in(ended, weighed()).dueAt());
        assertNull(in(ended, weighed()).dueFor());
    }

    private static Deadlines weighed() {
        return Deadlines.begin(FOUND).weighed(Colour.RED, FOUND);
    }

    private static Deadlines in(DisputeState state, Deadlines deadlines) {
        return deadlines.facing(state, Optional::empty);
    }
}
