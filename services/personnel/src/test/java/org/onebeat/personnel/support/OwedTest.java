package org.onebeat.personnel.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwedTest {

    @ParameterizedTest(name = "{0} a year, from {1} until {2}, on {3}: {4} this year, {5} by now")
    @CsvSource({
        "8, 2020-01-01, , 2026-01-01, 8, 0",
        "8, 2020-01-01, , 2026-07-01, 8, 4",
        "12, 2020-01-01, , 2026-11-23, 12, 10",
        "12, 2020-01-01, , 2026-12-31, 12, 11",
        "12, 2026-07-01, , 2026-11-23, 6, 4",
        "12, 2020-01-01, 2026-04-01, 2026-11-23, 3, 3",
        "12, 2020-01-01, 2025-04-01, 2026-11-23, 0, 0",
        "12, 2027-02-01, , 2026-11-23, 0, 0"
    })
    void visitsAreOwedForTheWholeMonthsOfThePairing(
            int visits, LocalDate from, LocalDate until, LocalDate day, int year, int byNow) {
        assertEquals(new Owed(year, byNow), Owed.of(visits, from, until, day));
    }
}
