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
import org.onebeat.cases.dispute.Situation;
import org.onebeat.cases.dispute.Situation.Reply;
import org.onebeat.cases.ladder.Level;
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
        Deadlines agreed =
                weighed().facing(at(DisputeState.AGREED, false), () -> Optional.of(LocalDate.of(2026, 12, 1)), null);
        assertEquals(Instant.parse("2026-12-01T15:59:59Z"), agreed.dueAt());
        assertEquals(DueFor.FOLLOW_UP, agreed.dueFor());
        assertNull(in(DisputeState.FOLLOW_UP, weighed()).dueAt());
    }

    @ParameterizedTest
    @EnumSource(names = {"CLOSED", "WITHDRAWN", "MERGED"})
    void whatHasEndedWaitsForNothing(DisputeState ended) {
        assertNull(in(ended, weighed()).dueAt());
        assertNull(in(ended, weighed()).dueFor());
    }

    @Test
    void whileItWaitsNothingRunsOut() {
        assertNull(weighed()
                .facing(at(DisputeState.MEDIATING, true), Optional::empty, null)
                .dueAt());
    }

    @Test
    void anAgencyHasAClockOfItsOwn() {
        Instant answerBy = Instant.parse("2026-12-11T15:59:59Z");
        Deadlines away = weighed().facing(at(DisputeState.TRANSFERRED, false), Optional::empty, () -> answerBy);
        assertEquals(answerBy, away.dueAt());
        assertEquals(DueFor.ANSWER, away.dueFor());
    }

    /** From Friday to the Wednesday after: three working days. */
    @ParameterizedTest
    @CsvSource({"RED,    2026-11-27T15:59:59Z", "YELLOW, 2026-12-16T15:59:59Z", "BLUE,   2027-01-06T15:59:59Z"})
    void whatWaitedIsDueAsManyDaysLaterButNeverARedOne(Colour colour, Instant target) {
        Deadlines waited = Deadlines.begin(FOUND)
                .weighed(colour, FOUND)
                .resumed(colour, FOUND, Instant.parse("2026-11-25T01:00:00Z"));
        assertEquals(target, in(DisputeState.MEDIATING, waited).dueAt());
    }

    private static Deadlines weighed() {
        return Deadlines.begin(FOUND).weighed(Colour.RED, FOUND);
    }

    private static Deadlines in(DisputeState state, Deadlines deadlines) {
        return deadlines.facing(at(state, false), Optional::empty, null);
    }

    private static Situation at(DisputeState state, boolean paused) {
        return new Situation(state, Level.COUNCIL, false, false, paused, Reply.NONE, Level.CITY);
    }
}
