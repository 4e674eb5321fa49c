package org.onebeat.cases.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onebeat.cases.triage.Colour;

/** A matter found on Friday, 20 November 2026, at nine in the morning. */
class TermsTest {

    private static final Instant FOUND = Instant.parse("2026-11-20T01:00:00Z");
    private static final Terms BEGUN = Terms.begin(FOUND);

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
        assertEquals(new Terms(FOUND, firstAction, target), BEGUN.weighed(colour));
    }

    @Test
    void aHigherColourShortensAndALowerGainsNothing() {
        Terms red = BEGUN.weighed(Colour.RED);
        assertEquals(red, BEGUN.weighed(Colour.YELLOW).weighed(Colour.RED));
        assertEquals(red, red.weighed(Colour.BLUE));
    }

    @Test
    void whatIsReopenedHasANewTargetAndIsWeighedAnewFromThere() {
        Terms reopened = BEGUN.weighed(Colour.YELLOW).reopened(Colour.YELLOW, Instant.parse("2026-12-20T01:00:00Z"));
        assertEquals(
                Instant.parse("2026-12-27T15:59:59Z"),
                reopened.weighed(Colour.RED).targetBy());
    }

    /** From Friday to the Wednesday after: three working days. */
    @ParameterizedTest
    @CsvSource({"RED,    2026-11-27T15:59:59Z", "YELLOW, 2026-12-16T15:59:59Z", "BLUE,   2027-01-06T15:59:59Z"})
    void whatWaitedIsDueAsManyDaysLaterButNeverARedOne(Colour colour, Instant target) {
        Terms waited = BEGUN.weighed(colour).resumed(colour, FOUND, Instant.parse("2026-11-25T01:00:00Z"));
        assertEquals(target, waited.targetBy());
    }
}
