package org.onebeat.personnel.course;

import java.time.LocalDate;
import java.util.Map;
import org.onebeat.personnel.posting.CoveredArea;
import org.onebeat.personnel.unit.Colleague;
import org.onebeat.territory.Area;
import org.onebeat.territory.Person;

/**
 * What is shown of a mentorship.
 *
 * @param unit the newcomer's station, or the county
 * @param until exclusive, null while it lasts
 */
record MentorshipView(
        int id,
        Colleague newcomer,
        Colleague mentor,
        CoveredArea unit,
        LocalDate from,
        LocalDate until,
        String endReason,
        long version) {

    static MentorshipView of(Mentorship row, Map<Integer, Person> people, Map<Integer, Area> areas) {
        return new MentorshipView(
                row.id(),
                Colleague.of(row.newcomer(), people),
                Colleague.of(row.mentor(), people),
                CoveredArea.of(unitOf(row), areas),
                row.from(),
                row.until(),
                row.endReason(),
                row.version());
    }

    static int unitOf(Mentorship row) {
        Integer station = row.ancestors().stationId();
        return station == null ? row.ancestors().countyId() : station;
    }
}
