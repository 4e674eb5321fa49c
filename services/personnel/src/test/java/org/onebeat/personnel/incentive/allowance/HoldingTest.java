package org.onebeat.personnel.incentive.allowance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Role;

class HoldingTest {
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);

    @ParameterizedTest(name = "from {0} until {1}: {2} days")
    @CsvSource({
        "2026-01-01T00:00:00+08:00, , 31",
        "2026-10-11T09:30:00+08:00, , 21",
        "2026-01-01T00:00:00+08:00, 2026-10-11T09:30:00+08:00, 10",
        "2026-10-11T09:30:00+08:00, 2026-10-11T17:00:00+08:00, 0",
        "2026-11-01T00:00:00+08:00, , 0",
        "2026-01-01T00:00:00+08:00, 2026-10-01T00:00:00+08:00, 0"
    })
    void aDayIsWhoseThePostWasAtItsEnd(OffsetDateTime from, OffsetDateTime until, int days) {
        assertEquals(days, held(from, until).daysIn(OCTOBER));
    }

    @Test
    void whereAPostChangesHandsItsDaysArePaidOnce() {
        OffsetDateTime handedOver = OffsetDateTime.parse("2026-10-16T12:00:00+08:00");

        int before = held(OffsetDateTime.parse("2026-01-01T00:00:00+08:00"), handedOver)
                .daysIn(OCTOBER);
        int after = held(handedOver, null).daysIn(OCTOBER);

        assertEquals(31, before + after);
    }

    @Test
    void aPartIsWorkedOutToTheFen() {
        assertEquals(50_000, Holding.share(50_000, 31, 31));
        assertEquals(24_194, Holding.share(50_000, 15, 31));
        assertEquals(1, Holding.share(1, 14, 28));
        assertEquals(0, Holding.share(1, 13, 28));
    }

    private static Holding held(OffsetDateTime from, OffsetDateTime until) {
        Instant end = until == null ? null : until.toInstant();
        return new Holding(1, 2, Role.AUXILIARY, Ancestors.ofCounty(3), from.toInstant(), end);
    }
}
