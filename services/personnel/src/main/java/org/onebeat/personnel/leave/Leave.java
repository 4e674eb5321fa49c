package org.onebeat.personnel.leave;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.onebeat.personnel.person.Person;
import org.onebeat.personnel.posting.Away;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Placed;

/**
 * Somebody is on leave from a day until the first day back at work (domain.md section 3). It can be shortened while it
 * lasts, and called off before it begins; days that are past stay leave.
 */
@Entity
public class Leave implements Placed {
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

    private int grantedBy;

    // Written by every verb: the version must rise even where only who acts has changed.
    private Instant changedAt;

    @Embedded
    private Ancestors ancestors;

    protected Leave() {}

    /** Somebody is granted leave. What that tells is {@link #granted}. */
    static Leave grant(int id, Person person, String kind, LocalDate from, LocalDate until, int by, Instant now) {
        Leave leave = new Leave();
        leave.id = id;
        leave.personId = person.id();
        leave.kind = kind;
        leave.from = from;
        leave.until = until;
        leave.grantedBy = by;
        leave.changedAt = now;
        leave.ancestors = person.ancestors();
        return leave;
    }

    /** Is back at work from that day on; before its first day that calls it off. */
    LeaveChanged end(LocalDate on, Instant now) {
        LocalDate today = CivilTime.dayOf(now);
        demandNotOver(today);
        if (!on.isBefore(until)) {
            throw Refusal.ruleBroken("leave-only-shortens").at("on");
        }
        if (on.isBefore(today) && from.isBefore(today)) {
            throw Refusal.ruleBroken("leave-past-stays").at("on");
        }
        until = on.isBefore(from) ? from : on;
        changedAt = now;
        return told(version + 1);
    }

    /** Somebody else acts. */
    LeaveChanged cover(Instant now) {
        demandNotOver(CivilTime.dayOf(now));
        changedAt = now;
        return told(version + 1);
    }

    private void demandNotOver(LocalDate today) {
        if (!until.isAfter(today)) {
            throw Refusal.conflict("leave-over").with("possible", List.of());
        }
    }

    /** What leave tells that was just granted. */
    LeaveChanged granted() {
        return told(version);
    }

    private LeaveChanged told(long sequence) {
        return new LeaveChanged(id, personId, from, until, sequence);
    }

    Away.Spell spell() {
        return new Away.Spell(id, personId, from, until);
    }

    LeaveState stateOn(LocalDate day) {
        if (from.equals(until)) {
            return LeaveState.CALLED_OFF;
        }
        if (!until.isAfter(day)) {
            return LeaveState.OVER;
        }
        return from.isAfter(day) ? LeaveState.PLANNED : LeaveState.CURRENT;
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

    /** Exclusive: the first day back. */
    public LocalDate until() {
        return until;
    }

    int grantedBy() {
        return grantedBy;
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }
}
