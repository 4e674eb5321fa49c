package org.onebeat.cases.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onebeat.service.problem.Refusal;

class WeighingTest {

    private static final Weighing YELLOW = new Weighing(1, List.of(), 40, Colour.YELLOW);

    @Test
    void withoutAChoiceTheProposedColourCounts() {
        assertEquals(Colour.YELLOW, YELLOW.settle(null, null, null).colour());
    }

    @Test
    void raisingIsFree() {
        assertEquals(Colour.RED, YELLOW.settle(null, Colour.RED, null).colour());
    }

    @Test
    void loweringNeedsAReason() {
        Refusal refusal = assertThrows(Refusal.class, () -> YELLOW.settle(null, Colour.BLUE, " "));
        assertEquals("lower-needs-reason", refusal.code());
    }

    @Test
    void loweringWithAReasonKeepsIt() {
        Verdict verdict = YELLOW.settle(null, Colour.BLUE, "双方已和好");
        assertEquals(Colour.BLUE, verdict.colour());
        assertEquals("双方已和好", verdict.reason());
    }

    @Test
    void aSecondTriageBelowThePresentColourNeedsAReasonToo() {
        assertThrows(Refusal.class, () -> YELLOW.settle(Colour.RED, null, null));
    }

    @Test
    void aSecondTriageMayRaise() {
        assertEquals(Colour.YELLOW, YELLOW.settle(Colour.BLUE, null, null).colour());
    }
}
