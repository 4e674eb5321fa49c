package org.onebeat.personnel.grade;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.onebeat.personnel.person.Person;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.problem.Refusal;

/** Gives people grades, and takes back what was entered by mistake. */
@ApplicationScoped
public class Grading {
    private final Grades grades;
    private final GradeKinds kinds;
    private final Trail trail;

    Grading(Grades grades, GradeKinds kinds, Trail trail) {
        this.grades = grades;
        this.kinds = kinds;
        this.trail = trail;
    }

    /**
     * From that day on the person has this grade; the person is locked.
     *
     * @throws Refusal 422 {@code unknown-grade} of another category, 409 {@code grade-of-day} where one begins that day
     */
    public PersonGrade give(Person person, int grade, LocalDate from) {
        kinds.demand(person.category(), grade);
        if (grades.of(person.id()).stream().anyMatch(given -> given.from().equals(from))) {
            throw Refusal.conflict("grade-of-day").at("from");
        }
        PersonGrade given = grades.add(PersonGrade.given(person, grade, from));
        grades.settle();
        note("grade-given", person, "%d, %s".formatted(grade, from));
        return given;
    }

    void takeBack(Person person, long id, String reason) {
        PersonGrade given =
                grades.find(id).filter(grade -> grade.person() == person.id()).orElseThrow(Refusal::notFound);
        grades.remove(given);
        grades.settle();
        note("grade-taken-back", person, reason);
    }

    private void note(String action, Person person, String reason) {
        trail.note(action, "person", Integer.toString(person.id()), person.ancestors(), reason);
    }
}
