package org.onebeat.personnel.grade;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import org.onebeat.personnel.person.Person;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Placed;

/** That a person has a grade from a day until the next one is given (domain.md section 3). It stands where they stand. */
@Entity
public class PersonGrade implements Placed {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_grade_id")
    @SequenceGenerator(name = "person_grade_id", sequenceName = "person_grade_id", allocationSize = 50)
    private Long id;

    private int personId;
    private int grade;

    @Column(name = "from_date")
    private LocalDate from;

    @Embedded
    private Ancestors ancestors;

    protected PersonGrade() {}

    static PersonGrade given(Person person, int grade, LocalDate from) {
        PersonGrade given = new PersonGrade();
        given.personId = person.id();
        given.grade = grade;
        given.from = from;
        given.ancestors = person.ancestors();
        return given;
    }

    public long id() {
        return id;
    }

    public int person() {
        return personId;
    }

    public int grade() {
        return grade;
    }

    public LocalDate from() {
        return from;
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }
}
