package org.onebeat.personnel.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onebeat.personnel.roster.DutiesArranged.Turn;
import org.onebeat.testkit.Contracts;

class DutiesArrangedTest {

    @Test
    void isToldAsPromised() {
        Instant from = Instant.parse("2026-12-01T00:00:00Z");
        Contracts.assertMatches(
                "personnel/duties-arranged",
                new DutiesArranged(
                        12,
                        41,
                        LocalDate.of(2026, 12, 1),
                        List.of(new Turn(3101, "CALL_TAKER", from, from.plusSeconds(86_400))),
                        3));
    }
}
