package org.onebeat.personnel.incentive.allowance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onebeat.personnel.incentive.allowance.Holding.Span;

class HoldingTest {
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
    private static final OffsetDateTime EVER = OffsetDateTime.parse("2026-01-01T00:00:00+08:00");
    private static final OffsetDateTime MIDDLE = OffsetDateTime.parse("2026-10-16T12:00:00+08:00");

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
        assertEquals(
                days, Holding.daysHeld(List.of(span(51, from, until)), OCTOBER).size());
    }

    @Test
    void whereAPostChangesHandsItsDaysArePaidOnce() {
        int before = Holding.daysHeld(List.of(span(51, EVER, MIDDLE)), OCTOBER).size();
        int after = Holding.daysHeld(List.of(span(51, MIDDLE, null)), OCTOBER).size();

        assertEquals(31, before + after);
    }

    @Test
    void severalAreasAreOnePostAndADayWithoutAnyIsNone() {
        Span first = span(51, EVER, MIDDLE);
        Span both = span(52, EVER, MIDDLE);
        Span again = span(53, OffsetDateTime.parse("2026-10-20T00:00:00+08:00"), null);

        List<LocalDate> days = Holding.daysHeld(List.of(first, both, again), OCTOBER);

        assertEquals(15 + 12, days.size());
        assertEquals(53, Holding.areaOn(days.getLast(), List.of(first, both, again)));
        assertEquals(51, Holding.areaOn(days.getFirst(), List.of(both, first, again)));
    }

    @Test
    void aPartIsWorkedOutToTheFen() {
        assertEquals(50_000, Holding.share(50_000, 31, 31));
        assertEquals(24_194, Holding.share(50_000, 15, 31));
        assertEquals(1, Holding.share(1, 14, 28));
        assertEquals(0, Holding.share(1, 13, 28));
    }

    private static Span span(int area, OffsetDateTime from, OffsetDateTime until) {
        return new Span(area, from.toInstant(), until == null ? null : until.toInstant());
    }
}
