package org.onebeat.cases.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onebeat.cases.clock.SomeRule.FIRST;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onebeat.cases.triage.Colour;

/** A matter found on Friday, 20 November 2026, at nine in the morning. */
class TermsTest {

    private static final Instant FOUND = Instant.parse("2026-11-20T01:00:00Z");
    private static final Terms BEGUN = Terms.begin(FIRST, FOUND);

    @Test
    void beforeTriageAMatterMayBeRed() {
        assertEquals(Instant.parse("2026-11-21T01:00:00Z"), BEGUN.firstActionBy());
    }

    @ParameterizedTest
    @CsvSource({
        "RED,    2026-11-21T01:00:00Z, 2026-11-27T15:59:59Z",
        "YELLOW, 2026-11-22T01:00:00Z, 2026-12-11T15:59:59Z",
        "BLUE,   2026-11-23T01:00:00Z, 2027-01-01T15:59:59Z"
    })
    void theColourSaysWhen(Colour colour, Instant firstAction, Instant target) {
        Terms terms = BEGUN.weighed(FIRST, colour);
        assertEquals(firstAction, terms.firstActionBy());
        assertEquals(target, terms.targetBy());
    }

    @Test
    void aHigherColourShortensAndALowerGainsNothing() {
        Terms red = BEGUN.weighed(FIRST, Colour.RED);
        assertEquals(red, BEGUN.weighed(FIRST, Colour.YELLOW).weighed(FIRST, Colour.RED));
        assertEquals(red, red.weighed(FIRST, Colour.BLUE));
    }

    @Test
    void whatIsReopenedHasANewTargetAndIsWeighedAnewFromThere() {
        Terms reopened = BEGUN.weighed(FIRST, Colour.YELLOW)
                .reopened(FIRST, Colour.YELLOW, Instant.parse("2026-12-20T01:00:00Z"));
        assertEquals(
                Instant.parse("2026-12-27T15:59:59Z"),
                reopened.weighed(FIRST, Colour.RED).targetBy());
    }

    /** From Friday to the Wednesday after: three working days. */
    @ParameterizedTest
    @CsvSource({"RED,    2026-11-27T15:59:59Z", "YELLOW, 2026-12-16T15:59:59Z", "BLUE,   2027-01-06T15:59:59Z"})
    void whatWaitedIsDueAsManyDaysLaterButNeverARedOne(Colour colour, Instant target) {
        Terms waited = BEGUN.weighed(FIRST, colour).resumed(colour, FOUND, Instant.parse("2026-11-25T01:00:00Z"));
        assertEquals(target, waited.targetBy());
    }

    @Test
    void whatCountsWorkingDaysOfAYearNotYetAnnouncedMayMove() {
        Instant late = Instant.parse("2098-11-20T01:00:00Z");
        assertTrue(Terms.begin(FIRST, late).weighed(FIRST, Colour.BLUE).isProvisional());
        assertFalse(Terms.begin(FIRST, late).weighed(FIRST, Colour.RED).isProvisional());
        assertFalse(BEGUN.weighed(FIRST, Colour.YELLOW).isProvisional());
        assertFalse(BEGUN.isProvisional());
    }

    @Test
    void countedAgainByTheSameDaysNothingMoves() {
        Terms waited =
                BEGUN.weighed(FIRST, Colour.BLUE).resumed(Colour.BLUE, FOUND, Instant.parse("2026-11-25T01:00:00Z"));
        assertEquals(waited, waited.recounted());
        assertEquals(33, waited.targetDays());
    }
}
