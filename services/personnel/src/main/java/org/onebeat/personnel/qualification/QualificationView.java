package org.onebeat.personnel.qualification;

import java.time.LocalDate;
import java.util.Map;
import org.onebeat.personnel.unit.Colleague;
import org.onebeat.territory.Person;

/**
 * What is shown of a qualification.
 *
 * @param until the first day on which it is held no more, null while open
 */
record QualificationView(
        int id, Colleague person, String kind, LocalDate from, LocalDate until, String endReason, long version) {

    static QualificationView of(Qualification row, Map<Integer, Person> people) {
        return new QualificationView(
                row.id(),
                Colleague.of(row.person(), people),
                row.kind(),
                row.from(),
                row.until(),
                row.endReason(),
                row.version());
    }
}
