package org.onebeat.personnel.course;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.onebeat.personnel.person.Person;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Placed;

/** Somebody invited to a session, and what came of it; it stands where the person stands. */
@Entity
class Attendance implements Placed {
    @Id
    @GeneratedValue(generator = "attendance_id")
    @SequenceGenerator(name = "attendance_id", sequenceName = "attendance_id")
    private Integer id;

    @Version
    private long version;

    private int sessionId;
    private int personId;
    private String course;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private LocalDate heldUntil;
    private LocalDate dueOn;

    @Embedded
    private Ancestors ancestors;

    protected Attendance() {}

    static Attendance invite(CourseSession session, Person person) {
        Attendance invited = new Attendance();
        invited.sessionId = session.id();
        invited.personId = person.id();
        invited.course = session.course();
        invited.outcome = Outcome.INVITED;
        invited.heldUntil = session.until();
        invited.ancestors = person.ancestors();
        return invited;
    }

    /** What came of it; who passed must refresh it in time. */
    void settle(Outcome came, CourseSession session, Course held) {
        outcome = came;
        heldUntil = session.until();
        dueOn = came == Outcome.PASSED ? held.dueAfter(session.until()) : null;
    }

    boolean passed() {
        return outcome == Outcome.PASSED;
    }

    /** Passed before that day, and not to be refreshed yet. */
    boolean isGoodOn(LocalDate day) {
        return passed() && !heldUntil.isAfter(day) && (dueOn == null || dueOn.isAfter(day));
    }

    int id() {
        return id;
    }

    int session() {
        return sessionId;
    }

    int person() {
        return personId;
    }

    String course() {
        return course;
    }

    Outcome outcome() {
        return outcome;
    }

    /** The day after the session's last. */
    LocalDate heldUntil() {
        return heldUntil;
    }

    /** From this day on it must be refreshed; null: never, or not passed. */
    LocalDate dueOn() {
        return dueOn;
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }
}
