package org.onebeat.personnel.course;

import java.time.LocalDate;
import java.util.Map;
import org.onebeat.personnel.posting.CoveredArea;
import org.onebeat.personnel.unit.Colleague;
import org.onebeat.territory.Area;
import org.onebeat.territory.Person;

/**
 * Somebody at a session.
 *
 * @param unit the station of the person, or the county
 * @param heldUntil the day after the session's last
 * @param dueOn from this day on it must be refreshed; null: never, or not passed
 */
record AttendanceView(
        int id,
        int session,
        Colleague person,
        CoveredArea unit,
        String course,
        Outcome outcome,
        LocalDate heldUntil,
        LocalDate dueOn) {

    static AttendanceView of(Attendance row, Map<Integer, Person> people, Map<Integer, Area> areas) {
        return new AttendanceView(
                row.id(),
                row.session(),
                Colleague.of(row.person(), people),
                CoveredArea.of(unitOf(row), areas),
                row.course(),
                row.outcome(),
                row.heldUntil(),
                row.dueOn());
    }

    static int unitOf(Attendance row) {
        Integer station = row.ancestors().stationId();
        return station == null ? row.ancestors().countyId() : station;
    }
}
