package org.onebeat.personnel.qualification;

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

/** What somebody is licensed to do, from a day until another, such as to enforce the law 执法资格 (domain.md section 3). */
@Entity
public class Qualification implements Placed {
    @Id
    private int id;

    @Version
    private long version;

    private int personId;
    private String kind;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "until_date")
    private LocalDate until;

    private String endReason;

    @Embedded
    private Ancestors ancestors;

    protected Qualification() {}

    static Qualification grant(int id, Person person, String kind, LocalDate from, LocalDate until) {
        Qualification granted = new Qualification();
        granted.id = id;
        granted.personId = person.id();
        granted.kind = kind;
        granted.from = from;
        granted.until = until;
        granted.ancestors = person.ancestors();
        return granted;
    }

    /** Is held no more from that day on; an end before its first day strikes it. */
    void end(LocalDate on, String reason) {
        if (until != null && !on.isBefore(until)) {
            throw Refusal.conflict("qualification-ended").with("possible", List.of());
        }
        until = on.isBefore(from) ? from : on;
        endReason = reason;
    }

    boolean heldAfter(LocalDate day) {
        return until == null || until.isAfter(day);
    }

    public int id() {
        return id;
    }

    public long version() {
        return version;
    }

    public int person() {
        return personId;
    }

    public String kind() {
        return kind;
    }

    public LocalDate from() {
        return from;
    }

    /** Exclusive; null while open. */
    public LocalDate until() {
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
