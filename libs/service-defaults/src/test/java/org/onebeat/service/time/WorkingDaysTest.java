package org.onebeat.service.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onebeat.territory.WorkingYear;
import org.onebeat.territory.WorkingYear.Stretch;

class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, true",
        "2026-11-21, false",
        "2026-02-16, false", // 春节
        "2026-02-14, true", // a Saturday worked for it
        "2025-10-08, false",
        "2025-10-11, true",
        "2027-10-01, true" // not announced yet: a Friday like any other
    })
    void areAsTheStateCouncilAnnounces(LocalDate day, boolean worked) {
        assertEquals(worked, WorkingDays.announced().include(day));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 1, 2026-11-23",
        "2026-11-21, 1, 2026-11-23",
        "2026-09-24, 15, 2026-10-22", // over Mid-Autumn and National Day, a Saturday made up
        "2025-01-24, 15, 2025-02-20" // over the Spring Festival
    })
    void areCountedFromTheDayAfter(LocalDate day, int count, LocalDate due) {
        assertEquals(due, WorkingDays.announced().after(day, count));
    }

    @Test
    void aYearThatIsToldReplacesWhatWasShippedAndTheOthersStay() {
        LocalDate friday = LocalDate.of(2027, 10, 1);
        try {
            WorkingDays.hear(new WorkingYear(2027, 1, "国办发明电", List.of(new Stretch(friday, friday, false, "国庆节"))));
            assertTrue(WorkingDays.announced().isAnnounced(2027));
            assertTrue(WorkingDays.announced().isHoliday(friday));
            assertFalse(WorkingDays.announced().include(LocalDate.of(2026, 10, 1)));
        } finally {
            WorkingDays.announce(List.of());
        }
        assertTrue(WorkingDays.announced().include(friday));
        assertFalse(WorkingDays.announced().isAnnounced(2027));
    }
}
