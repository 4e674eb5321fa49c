package org.onebeat.personnel.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Ancestors;

/** A course that a county holds somewhere, from a day until another (domain.md section 3). */
@Entity
class CourseSession {
    @Id
    private int id;

    @Version
    private long version;

    private String course;
    private int countyId;
    private String place;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "until_date")
    private LocalDate until;

    @Enumerated(EnumType.STRING)
    private SessionState state;

    private Instant changedAt;

    protected CourseSession() {}

    static CourseSession plan(int id, String course, int county, SessionForm form, Instant now) {
        CourseSession planned = new CourseSession();
        planned.id = id;
        planned.course = course;
        planned.countyId = county;
        planned.state = SessionState.PLANNED;
        planned.enter(form, now);
        return planned;
    }

    void correct(SessionForm form, Instant now) {
        demandPlanned();
        enter(form, now);
    }

    /** It took place, and who passed is known. */
    void hold(LocalDate today, Instant now) {
        demandPlanned();
        if (from.isAfter(today)) {
            throw Refusal.ruleBroken("session-to-come");
        }
        state = SessionState.HELD;
        changedAt = now;
    }

    void callOff(Instant now) {
        demandPlanned();
        state = SessionState.CALLED_OFF;
        changedAt = now;
    }

    void demandPlanned() {
        if (state != SessionState.PLANNED) {
            throw Refusal.conflict("session-state").with("state", state).with("possible", state.successors());
        }
    }

    private void enter(SessionForm form, Instant now) {
        place = form.place().strip();
        from = form.from();
        until = form.end();
        changedAt = now;
    }

    int id() {
        return id;
    }

    long version() {
        return version;
    }

    String course() {
        return course;
    }

    int county() {
        return countyId;
    }

    LocalDate from() {
        return from;
    }

    /** Exclusive: the day after its last. */
    LocalDate until() {
        return until;
    }

    Ancestors ancestors() {
        return Ancestors.ofCounty(countyId);
    }

    SessionView view() {
        return new SessionView(id, course, countyId, place, from, until, state, state.successors(), version);
    }
}
