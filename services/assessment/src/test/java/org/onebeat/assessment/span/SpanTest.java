package org.onebeat.assessment.span;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arithmetic of spans, with its leap days and month ends. */
class SpanTest {
    @ParameterizedTest
    @CsvSource({
        "2026-03-10, 2026-03-20, 2026-02-28, 2026-03-10",
        "2026-03-01, 2026-04-01, 2026-02-01, 2026-03-01",
        "2026-01-01, 2026-04-01, 2025-10-01, 2026-01-01",
        "2026-01-01, 2027-01-01, 2025-01-01, 2026-01-01",
        "2024-02-01, 2024-03-01, 2024-01-01, 2024-02-01",
        "2024-03-01, 2024-03-02, 2024-02-29, 2024-03-01",
        "2026-01-01, 2026-11-23, 2025-02-09, 2026-01-01"
    })
    void theSpanBeforeIsAsManyMonthsOrElseAsManyDays(
            LocalDate from, LocalDate until, LocalDate beforeFrom, LocalDate beforeUntil) {
        assertEquals(new Span(beforeFrom, beforeUntil), new Span(from, until).before());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-11-23, 2025-01-01, 2025-11-23",
        "2024-02-29, 2024-03-01, 2023-02-28, 2023-03-01",
        "2024-02-28, 2024-02-29, 2023-02-28, 2023-03-01",
        "2024-02-01, 2024-03-01, 2023-02-01, 2023-03-01",
        "2025-02-01, 2025-03-01, 2024-02-01, 2024-03-01",
        "2025-02-10, 2025-03-01, 2024-02-10, 2024-03-01",
        "2024-01-01, 2025-01-01, 2023-01-01, 2024-01-01"
    })
    void theSameSpanLastYearEndsWithTheMonthWhereThisOneDoes(
            LocalDate from, LocalDate until, LocalDate lastFrom, LocalDate lastUntil) {
        assertEquals(new Span(lastFrom, lastUntil), new Span(from, until).lastYear());
    }

    @Test
    void daysThatHaveNotBeenAreLeftOut() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        LocalDate tomorrow = LocalDate.of(2026, 5, 5);

        assertEquals(new Span(first, tomorrow), new Span(first, first.plusYears(1)).upTo(tomorrow));
        assertEquals(List.of(), Periods.of(new Span(tomorrow.plusDays(3), tomorrow.plusDays(9)).upTo(tomorrow)));
    }

    @Test
    void aSpanIsMadeOfAsFewPeriodsAsCanBe() {
        Span span = new Span(LocalDate.of(2025, 12, 30), LocalDate.of(2026, 3, 3));

        assertEquals(List.of(20251230, 20251231, 202601, 202602, 20260301, 20260302), Periods.of(span));
    }

    @Test
    void periodsCoverEachDayOfAnySpanOnce() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            LocalDate from = LocalDate.of(2023, 11, 1).plusDays(random.nextInt(600));
            Span span = new Span(from, from.plusDays(1 + random.nextInt(500)));
            Set<LocalDate> covered = new HashSet<>();

            for (int period : Periods.of(span)) {
                days(period).forEach(day -> assertTrue(covered.add(day), span + " has " + day + " twice"));
            }

            assertEquals(Set.copyOf(from.datesUntil(span.until()).toList()), covered);
        }
    }

    private static List<LocalDate> days(int period) {
        if (period > 999_999) {
            return List.of(LocalDate.of(period / 10_000, period / 100 % 100, period % 100));
        }
        YearMonth month = YearMonth.of(period / 100, period % 100);
        return month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).toList();
    }
}
