package org.onebeat.personnel.career;

import java.time.LocalDate;
import java.util.Map;
import org.onebeat.personnel.person.Employment;
import org.onebeat.territory.Area;
import org.onebeat.territory.AreaName;

/**
 * A time of service in one category and unit.
 *
 * @param until the first day on which it is over, null while it goes on
 */
record EmploymentView(String category, AreaName unit, LocalDate from, LocalDate until) {

    static EmploymentView of(Employment span, Map<Integer, Area> areas) {
        Area unit = areas.get(span.unit());
        return new EmploymentView(
                span.category(),
                new AreaName(span.unit(), unit == null ? "#" + span.unit() : unit.name()),
                span.from(),
                span.until());
    }
}
