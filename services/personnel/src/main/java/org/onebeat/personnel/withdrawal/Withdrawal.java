package org.onebeat.personnel.withdrawal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

/** Somebody is taken off the village for a time by the order of a unit 调岗报备 (domain.md section 3). */
@Entity
public class Withdrawal implements Placed {
    @Id
    private int id;

    @Version
    private long version;

    private int personId;
    private int orderedBy;
    private String reason;

    @Column(name = "from_date")
    private LocalDate from;

    @Column(name = "until_date")
    private LocalDate until;

    @Enumerated(EnumType.STRING)
    private WithdrawalState state;

    private int filedBy;
    private Instant filedAt;
    private Integer decidedBy;
    private Instant decidedAt;
    private Instant changedAt;
    private String answer;

    @Embedded
    private Ancestors ancestors;

    protected Withdrawal() {}

    /** A withdrawal is filed. What that tells is {@link #filed}. */
    static Withdrawal file(int id, Person person, NewWithdrawal wish, int by, Instant now) {
        Withdrawal filed = new Withdrawal();
        filed.id = id;
        filed.personId = person.id();
        filed.orderedBy = wish.orderedBy();
        filed.reason = wish.reason().strip();
        filed.from = wish.from();
        filed.until = wish.until();
        filed.state = WithdrawalState.FILED;
        filed.filedBy = by;
        filed.filedAt = now;
        filed.changedAt = now;
        filed.ancestors = person.ancestors();
        return filed;
    }

    WithdrawalChanged approve(int by, Instant now) {
        return decide(WithdrawalState.APPROVED, by, now);
    }

    WithdrawalChanged refuse(String why, int by, Instant now) {
        answer = why.strip();
        return decide(WithdrawalState.REFUSED, by, now);
    }

    /** Is back on the village from that day on; before the first day, or before it is approved, that calls it off. */
    WithdrawalChanged end(LocalDate on, LocalDate today) {
        if (state == WithdrawalState.APPROVED && !until.isAfter(today)) {
            throw Refusal.conflict("withdrawal-over").with("possible", List.of());
        }
        boolean begun = state == WithdrawalState.APPROVED && from.isBefore(today);
        if (begun && on.isBefore(today) || !on.isBefore(until)) {
            throw Refusal.ruleBroken("withdrawal-only-shortens").at("on");
        }
        if (state == WithdrawalState.FILED || !on.isAfter(from)) {
            state = state.to(WithdrawalState.CALLED_OFF);
            until = from;
        } else {
            state.to(WithdrawalState.CALLED_OFF);
            until = on;
        }
        return told(version + 1);
    }

    /** Somebody else acts. */
    WithdrawalChanged cover(Instant now) {
        if (state != WithdrawalState.APPROVED || !until.isAfter(CivilTime.dayOf(now))) {
            throw Refusal.conflict("withdrawal-over").with("possible", List.of());
        }
        changedAt = now;
        return told(version + 1);
    }

    Away.Spell spell() {
        return new Away.Spell(id, personId, from, until);
    }

    /** What a withdrawal tells that was just filed. */
    WithdrawalChanged filed() {
        return told(version);
    }

    private WithdrawalChanged decide(WithdrawalState decided, int by, Instant now) {
        state = state.to(decided);
        decidedBy = by;
        decidedAt = now;
        changedAt = now;
        return told(version + 1);
    }

    private WithdrawalChanged told(long sequence) {
        return new WithdrawalChanged(id, personId, orderedBy, state.name(), from, until, sequence);
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

    int orderedBy() {
        return orderedBy;
    }

    String reason() {
        return reason;
    }

    public LocalDate from() {
        return from;
    }

    /** Exclusive: the first day back. */
    public LocalDate until() {
        return until;
    }

    WithdrawalState state() {
        return state;
    }

    int filedBy() {
        return filedBy;
    }

    Integer decidedBy() {
        return decidedBy;
    }

    String answer() {
        return answer;
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }
}
