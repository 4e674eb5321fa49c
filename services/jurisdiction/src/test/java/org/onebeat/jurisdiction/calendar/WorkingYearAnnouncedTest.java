package org.onebeat.jurisdiction.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.onebeat.service.time.WorkingDays;
import org.onebeat.territory.WorkingYear;
import org.onebeat.testkit.Contracts;

class WorkingYearAnnouncedTest {

    @Test
    void aYearIsToldAsPromised() {
        Contracts.assertMatches(
                "jurisdiction/working-year-announced",
                new WorkingYearAnnounced(WorkingDays.announced().years().getFirst()));
    }

    /** As every service does, by libs/territory. */
    @Test
    void whatIsToldIsUnderstood() {
        WorkingYear heard = Contracts.received(
                        "jurisdiction/working-year-announced", "onebeat.jurisdiction.working-year.v1", "2026", 3)
                .as(WorkingYear.class)
                .at(3);
        assertEquals(2026, heard.year());
        assertEquals(3, heard.version());
        assertEquals(2, heard.days().size());
    }
}
