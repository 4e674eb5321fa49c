package org.onebeat.personnel.course;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import org.onebeat.personnel.person.Person;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Placed;

/** Somebody experienced who stands by a newcomer (domain.md section 3: a mentor per newcomer); it stands where the newcomer does. */
@Entity
class Mentorship implements Placed {
    @Id
    private int id;

    @Version
    private long version;

    @Column(name = "person_id")
    private int newcomer;

    @Column(name = "mentor_id")
    private int mentor;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "until_date")
    private LocalDate until;

    private String endReason;

    @Embedded
    private Ancestors ancestors;

    protected Mentorship() {}

    static Mentorship begin(int id, Person newcomer, int mentor, LocalDate from) {
        Mentorship begun = new Mentorship();
        begun.id = id;
        begun.newcomer = newcomer.id();
        begun.mentor = mentor;
        begun.from = from;
        begun.ancestors = newcomer.ancestors();
        return begun;
    }

    void end(LocalDate on, String reason) {
        if (until != null) {
            throw Refusal.conflict("mentorship-ended").with("possible", List.of());
        }
        until = on.isBefore(from) ? from : on;
        endReason = reason;
    }

    int id() {
        return id;
    }

    long version() {
        return version;
    }

    int newcomer() {
        return newcomer;
    }

    int mentor() {
        return mentor;
    }

    LocalDate from() {
        return from;
    }

    /** Exclusive; null while it lasts. */
    LocalDate until() {
        return until;
    }

    String endReason() {
        return endReason;
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }
}
