package org.onebeat.personnel.secondment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onebeat.territory.Ancestors;
import org.onebeat.testkit.Contracts;

class WarningTest {
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");

    @Test
    void aTermWarnsOnceOfItsEnd() {
        Secondment term = term();

        SecondmentEnding told = term.warn(NOW).orElseThrow();

        assertEquals(LocalDate.of(2027, 1, 1), told.until());
        assertTrue(term.warn(NOW).isEmpty());
        Contracts.assertMatches("personnel/secondment-ending", told);
    }

    @Test
    void aTermThatEndedEarlyWarnsNobody() {
        Secondment term = term();
        term.end(LocalDate.of(2026, 12, 1), "调回");

        assertTrue(term.warn(NOW).isEmpty());
    }

    private static Secondment term() {
        Sending sending = new Sending(8, 51, Sending.SECONDED, List.of("CYBER"), LocalDate.of(2027, 1, 1), null, null);
        return Secondment.begin(7, 70, sending, LocalDate.of(2026, 1, 1), Ancestors.ofCounty(3));
    }
}
