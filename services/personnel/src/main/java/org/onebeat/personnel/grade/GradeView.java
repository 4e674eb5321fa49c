package org.onebeat.personnel.grade;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A grade of a person.
 *
 * @param until the first day of the next one, null of the present
 */
record GradeView(long id, int grade, LocalDate from, LocalDate until) {

    /** @param grades the first one first */
    static List<GradeView> of(List<PersonGrade> grades) {
        List<GradeView> views = new ArrayList<>();
        LocalDate next = null;
        for (PersonGrade grade : grades.reversed()) {
            views.add(new GradeView(grade.id(), grade.grade(), grade.from(), next));
            next = grade.from();
        }
        return views;
    }
}
