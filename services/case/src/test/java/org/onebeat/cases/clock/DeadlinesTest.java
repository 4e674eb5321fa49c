package org.onebeat.cases.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onebeat.cases.clock.SomeMatter.FOUND;
import static org.onebeat.cases.dispute.DisputeState.AGREED;
import static org.onebeat.cases.dispute.DisputeState.ASSIGNED;
import static org.onebeat.cases.dispute.DisputeState.FAILED;
import static org.onebeat.cases.dispute.DisputeState.FOLLOW_UP;
import static org.onebeat.cases.dispute.DisputeState.MEDIATING;
import static org.onebeat.cases.dispute.DisputeState.REPORTED;
import static org.onebeat.cases.dispute.DisputeState.TRANSFERRED;
import static org.onebeat.cases.triage.Colour.BLUE;
import static org.onebeat.cases.triage.Colour.RED;
import static org.onebeat.cases.triage.Colour.YELLOW;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.onebeat.cases.dispute.DisputeState;
import org.onebeat.cases.ladder.Level;
import org.onebeat.cases.triage.Colour;

class DeadlinesTest {

    @Test
    void untilSomebodyActsTheFirstActionIsDueAndThenTheTarget() {
        assertDue("2026-11-21T01:00:00Z", DueFor.FIRST_ACTION, SomeMatter.in(REPORTED, null));
        assertDue("2026-11-22T01:00:00Z", DueFor.FIRST_ACTION, SomeMatter.in(ASSIGNED, YELLOW));
        assertDue("2026-12-11T15:59:59Z", DueFor.TARGET, SomeMatter.in(MEDIATING, YELLOW));
        assertDue("2026-12-11T15:59:59Z", DueFor.TARGET, SomeMatter.in(FAILED, YELLOW));
    }

    @Test
    void anAgencyHasAClockOfItsOwn() {
        assertDue("2026-12-11T15:59:59Z", DueFor.ANSWER, SomeMatter.in(TRANSFERRED, BLUE));
        assertEquals(
                SomeMatter.ANSWER_BY,
                SomeMatter.in(TRANSFERRED, BLUE).deadlines().goesUpAt());
    }

    @Test
    void afterAnAgreementAVisitRemindsOfItselfOnItsMorningAndIsInTimeThreeDaysLonger() {
        Deadlines agreed = SomeMatter.in(AGREED, RED).deadlines();
        assertDue("2026-12-04T15:59:59Z", DueFor.FOLLOW_UP, SomeMatter.in(AGREED, RED));
        assertEquals(Instant.parse("2026-11-30T16:00:00Z"), agreed.warnAt());
        assertNull(agreed.goesUpAt());
        assertNull(SomeMatter.in(FOLLOW_UP, RED).deadlines().dueAt());
    }

    @ParameterizedTest
    @EnumSource(names = {"CLOSED", "WITHDRAWN", "MERGED"})
    void whatHasEndedWaitsForNothing(DisputeState ended) {
        assertEquals(Deadlines.NONE, SomeMatter.in(ended, RED).deadlines());
    }

    @Test
    void whileItWaitsNothingRunsOut() {
        assertEquals(Deadlines.NONE, SomeMatter.in(MEDIATING, YELLOW).waiting().deadlines());
    }

    @Test
    void thePastIsDueButNobodyIsWarnedAndNothingGoesUp() {
        Deadlines past = SomeMatter.in(ASSIGNED, RED).ofThePast().deadlines();
        assertEquals(Instant.parse("2026-11-21T01:00:00Z"), past.dueAt());
        assertNull(past.warnAt());
        assertNull(past.goesUpAt());
    }

    /** 18 of 24 hours, 36 of 48, 54 of 72. */
    @ParameterizedTest
    @CsvSource({
        "RED,    2026-11-20T19:00:00Z, 2026-11-21T01:00:00Z",
        "YELLOW, 2026-11-21T13:00:00Z, 2026-12-11T15:59:59Z",
        "BLUE,   2026-11-22T07:00:00Z, 2027-01-01T15:59:59Z"
    })
    void aRedOneGoesUpWhenNobodyActsOthersWhenTheTargetIsMissed(Colour colour, Instant warned, Instant up) {
        Deadlines deadlines = SomeMatter.in(ASSIGNED, colour).deadlines();
        assertEquals(warned, deadlines.warnAt());
        assertEquals(up, deadlines.goesUpAt());
    }

    @Test
    void nobodyIsWarnedTwiceOfTheSame() {
        Deadlines warned = SomeMatter.in(ASSIGNED, RED).deadlines().warned();
        assertNull(warned.facing(SomeMatter.in(ASSIGNED, RED)).warnAt());
        assertEquals(
                Instant.parse("2026-11-25T18:14:59.250Z"),
                warned.facing(SomeMatter.in(MEDIATING, RED)).warnAt());
    }

    @ParameterizedTest
    @CsvSource({
        "RED,    2026-12-02T01:00:00Z, 2026-12-01T19:00:00Z",
        "YELLOW, 2026-12-11T15:59:59Z, 2026-12-09T00:14:59.250Z",
        "BLUE,   2027-01-01T15:59:59Z, 2026-12-24T18:14:59.250Z"
    })
    void raisedByHandItHasASpanOfItsOwnThere(Colour colour, Instant up, Instant warned) {
        SomeMatter late = SomeMatter.in(MEDIATING, colour).at(Level.VILLAGE);
        Deadlines raised =
                late.deadlines().risen(Instant.parse("2026-12-01T01:00:00Z")).facing(late);
        assertEquals(up, raised.goesUpAt());
        assertEquals(warned, raised.warnAt());
    }

    /** Up on Monday, 14 December: 24 hours, or five working days. */
    @ParameterizedTest
    @CsvSource({"RED, 2026-12-15T01:00:00Z", "YELLOW, 2026-12-21T15:59:59Z"})
    void whatIsLateGoesUpAgainAndWarnsOnceInBetween(Colour colour, Instant again) {
        SomeMatter late = SomeMatter.in(ASSIGNED, colour).at(Level.VILLAGE);
        Deadlines up = late.deadlines()
                .warned()
                .risen(Instant.parse("2026-12-14T01:00:00Z"))
                .facing(late);
        assertEquals(again, up.goesUpAt());
        assertTrue(up.warnAt().isAfter(Instant.parse("2026-12-14T01:00:00Z")));
        assertTrue(up.warnAt().isBefore(again));
    }

    @Test
    void whoActsAtLastHasUntilTheTarget() {
        SomeMatter acted = SomeMatter.in(MEDIATING, RED).at(Level.VILLAGE);
        Deadlines up = SomeMatter.in(ASSIGNED, RED)
                .deadlines()
                .risen(Instant.parse("2026-11-21T01:00:00Z"))
                .facing(acted);
        assertEquals(Instant.parse("2026-11-27T15:59:59Z"), up.goesUpAt());
    }

    @Test
    void atTheTopItStaysAndWarnsNobody() {
        SomeMatter top = SomeMatter.in(ASSIGNED, RED).at(Level.CITY);
        Deadlines up =
                top.deadlines().risen(Instant.parse("2026-12-14T01:00:00Z")).facing(top);
        assertNull(up.goesUpAt());
        assertNull(up.warnAt());
    }

    @Test
    void whatWaitedGoesUpAsMuchLater() {
        Instant risen = Instant.parse("2026-12-14T01:00:00Z");
        SomeMatter late = SomeMatter.in(ASSIGNED, YELLOW).at(Level.VILLAGE);
        Deadlines resumed = late.deadlines()
                .risen(risen)
                .resumed(YELLOW, risen, Instant.parse("2026-12-16T01:00:00Z"))
                .facing(late);
        assertEquals(Instant.parse("2026-12-23T15:59:59Z"), resumed.goesUpAt());
    }

    @Test
    void itGoesUpAtThatInstantAndNotBefore() {
        Deadlines deadlines = SomeMatter.in(ASSIGNED, RED).deadlines();
        Instant up = FOUND.plusSeconds(24 * 3600);
        assertFalse(deadlines.goUp(up.minusSeconds(1)));
        assertTrue(deadlines.goUp(up));
        assertFalse(Deadlines.NONE.goUp(up));
    }

    private static void assertDue(String at, DueFor why, SomeMatter matter) {
        assertEquals(Instant.parse(at), matter.deadlines().dueAt());
        assertEquals(why, matter.deadlines().dueFor());
    }
}
