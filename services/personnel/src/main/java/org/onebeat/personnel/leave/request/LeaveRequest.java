package org.onebeat.personnel.leave.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.onebeat.personnel.person.Person;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Placed;

/**
 * Somebody asks for leave, and is answered by somebody else (domain.md section 3). Why is not asked: the kind is all that
 * is kept (section 9). What is approved becomes leave; rosters and covers know only that.
 */
@Entity
class LeaveRequest implements Placed {
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

    private Integer coverId;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    private Instant askedAt;
    private Integer decidedBy;
    private Instant decidedAt;
    private String reason;
    private Integer leaveId;

    @Embedded
    private Ancestors ancestors;

    protected LeaveRequest() {}

    /** Leave is asked for. What that tells is {@link #asked}. */
    static LeaveRequest ask(int id, Person person, NewLeaveRequest wish, Instant now) {
        LeaveRequest request = new LeaveRequest();
        request.id = id;
        request.personId = person.id();
        request.kind = wish.kind();
        request.from = wish.from();
        request.until = wish.until();
        request.coverId = wish.cover();
        request.state = RequestState.ASKED;
        request.askedAt = now;
        request.ancestors = person.ancestors();
        return request;
    }

    /** Never by oneself; the leave that was granted is known by its id. */
    LeaveRequestChanged approve(int leave, int by, Instant now) {
        leaveId = leave;
        return decide(RequestState.APPROVED, by, now);
    }

    LeaveRequestChanged refuse(String why, int by, Instant now) {
        reason = why.strip();
        return decide(RequestState.REFUSED, by, now);
    }

    LeaveRequestChanged withdraw() {
        state = state.to(RequestState.WITHDRAWN);
        return told(version + 1);
    }

    /** What a request tells that was just made. */
    LeaveRequestChanged asked() {
        return told(version);
    }

    private LeaveRequestChanged decide(RequestState decided, int by, Instant now) {
        demandOther(by);
        state = state.to(decided);
        decidedBy = by;
        decidedAt = now;
        return told(version + 1);
    }

    /** 403 {@code not-for-oneself}. */
    void demandOther(int decider) {
        if (decider == personId) {
            throw Refusal.forbidden("not-for-oneself");
        }
    }

    private LeaveRequestChanged told(long sequence) {
        return new LeaveRequestChanged(id, personId, state.name(), from, until, sequence);
    }

    int id() {
        return id;
    }

    long version() {
        return version;
    }

    int person() {
        return personId;
    }

    String kind() {
        return kind;
    }

    LocalDate from() {
        return from;
    }

    /** Exclusive: the first day back at work. */
    LocalDate until() {
        return until;
    }

    /** Who acts meanwhile, as it was proposed. */
    Optional<Integer> cover() {
        return Optional.ofNullable(coverId);
    }

    RequestState state() {
        return state;
    }

    Instant askedAt() {
        return askedAt;
    }

    Optional<Integer> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    Instant decidedAt() {
        return decidedAt;
    }

    String reason() {
        return reason;
    }

    Optional<Integer> leave() {
        return Optional.ofNullable(leaveId);
    }

    @Override
    public Ancestors ancestors() {
        return ancestors;
    }
}
