package org.onebeat.personnel.course;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onebeat.territory.Area;
import org.onebeat.territory.Person;
import org.onebeat.territory.Territory;

/** Puts names to attendances, two queries a page. */
@ApplicationScoped
class AttendanceViews {
    private final Territory territory;

    AttendanceViews(Territory territory) {
        this.territory = territory;
    }

    Map<Integer, AttendanceView> of(List<Attendance> rows) {
        Map<Integer, Person> people =
                territory.people(rows.stream().map(Attendance::person).collect(Collectors.toSet()));
        Map<Integer, Area> areas =
                territory.areas(rows.stream().map(AttendanceView::unitOf).collect(Collectors.toSet()));
        return rows.stream().collect(Collectors.toMap(Attendance::id, row -> AttendanceView.of(row, people, areas)));
    }
}
