package org.onebeat.jurisdiction.calendar;

import java.util.List;
import org.onebeat.territory.WorkingYear;

/**
 * A year's public holidays and make-up days.
 *
 * @param announced false: Monday to Friday, until the State Council says otherwise
 * @param notice under which it was announced; null before
 * @param version for If-Match
 */
record WorkingYearView(int year, boolean announced, String notice, List<WorkingYear.Stretch> days, long version) {

    static WorkingYearView of(WorkingYear year) {
        return new WorkingYearView(year.year(), true, year.notice(), year.days(), year.version());
    }

    static WorkingYearView notAnnounced(int year) {
        return new WorkingYearView(year, false, null, List.of(), 0);
    }
}
