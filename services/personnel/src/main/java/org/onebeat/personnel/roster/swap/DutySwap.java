package org.onebeat.personnel.roster.swap;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import org.onebeat.personnel.roster.Duty;
import org.onebeat.service.problem.Refusal;

/** That two people want to change duties with each other: one asks, the other agrees, the chief approves. */
@Entity
public class DutySwap {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    @Version
    private long version;

    private int rosterId;
    private long dutyId;
    private long otherDutyId;
    private int personId;
    private int otherPersonId;
    private String reason;

    @Enumerated(EnumType.STRING)
    private SwapState state;

    private Instant askedAt;
    private Instant settledAt;
    private String answer;

    @Column(name = "county_id")
    private int countyId;

    protected DutySwap() {}

    static DutySwap ask(int roster, Duty mine, Duty theirs, String reason, Instant now) {
        DutySwap swap = new DutySwap();
        swap.rosterId = roster;
        swap.dutyId = mine.id();
        swap.otherDutyId = theirs.id();
        swap.personId = mine.person();
        swap.otherPersonId = theirs.person();
        swap.reason = reason;
        swap.state = SwapState.ASKED;
        swap.askedAt = now;
        swap.countyId = mine.county();
        return swap;
    }

    /** The other is willing; only the one who was asked may say so. */
    void agree(int who) {
        if (who != otherPersonId) {
            throw Refusal.forbidden("swap-not-yours");
        }
        moveTo(SwapState.AGREED);
    }

    /** Either of the two thinks better of it. */
    void withdraw(Instant now) {
        moveTo(SwapState.WITHDRAWN);
        settledAt = now;
    }

    /** Never by one of the two. */
    void approve(int who, Instant now) {
        demandOther(who);
        moveTo(SwapState.APPROVED);
        settledAt = now;
    }

    void refuse(int who, String why, Instant now) {
        demandOther(who);
        moveTo(SwapState.REFUSED);
        answer = why;
        settledAt = now;
    }

    private void demandOther(int who) {
        if (concerns(who)) {
            throw Refusal.forbidden("swap-of-oneself");
        }
    }

    private void moveTo(SwapState wanted) {
        if (!state.next().contains(wanted)) {
            throw Refusal.conflict("swap-state", Map.of("state", state)).with("possible", state.next());
        }
        state = wanted;
    }

    boolean concerns(int person) {
        return person == personId || person == otherPersonId;
    }

    Integer id() {
        return id;
    }

    long version() {
        return version;
    }

    int roster() {
        return rosterId;
    }

    long duty() {
        return dutyId;
    }

    long otherDuty() {
        return otherDutyId;
    }

    int person() {
        return personId;
    }

    int otherPerson() {
        return otherPersonId;
    }

    String reason() {
        return reason;
    }

    SwapState state() {
        return state;
    }

    Instant askedAt() {
        return askedAt;
    }

    Instant settledAt() {
        return settledAt;
    }

    String answer() {
        return answer;
    }
}
