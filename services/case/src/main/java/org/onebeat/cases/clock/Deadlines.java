package org.onebeat.cases.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.onebeat.cases.dispute.Situation;
import org.onebeat.cases.triage.Colour;
import org.onebeat.service.time.CivilTime;

/**
 * What runs out next for a dispute, when somebody is warned of it and when it goes up a level by itself (ADR 19). Each is
 * stored as an instant, computed anew at each step, and struck by {@link Sweep}.
 *
 * @param dueAt what runs out next; null once nothing does any more
 * @param warnAt null where nobody is to be warned, or was
 * @param warnedFor of what somebody was warned at the present level; null before
 * @param goesUpAt null where it does not go up by itself
 * @param againFrom when it came to its present level, from which the next one is counted; null at the first
 */
@Embeddable
public record Deadlines(
        @Column(name = "due_at") Instant dueAt,

        @Enumerated(EnumType.STRING) @Column(name = "due_for")
        DueFor dueFor,

        @Column(name = "warn_at") Instant warnAt,

        @Enumerated(EnumType.STRING) @Column(name = "warned_for")
        DueFor warnedFor,

        @Column(name = "goes_up_at") Instant goesUpAt,
        @Column(name = "again_from") Instant againFrom) {

    public static final Deadlines NONE = new Deadlines(null, null, null, null, null, null);

    /** What runs for the matter as it stands now. */
    public Deadlines facing(Clocked matter) {
        Situation situation = matter.situation();
        if (situation.paused()) {
            return stopped();
        }
        Terms terms = matter.terms();
        return switch (situation.state()) {
            case REPORTED, TRIAGED, ASSIGNED ->
                running(matter, terms.countedFrom(), terms.firstActionBy(), DueFor.FIRST_ACTION);
            case MEDIATING, FAILED -> running(matter, terms.countedFrom(), terms.targetBy(), DueFor.TARGET);
            case TRANSFERRED -> running(matter, matter.transferredAt(), matter.answerBy(), DueFor.ANSWER);
            case AGREED, FOLLOW_UP ->
                matter.followUpDueOn().map(day -> visit(matter, day)).orElse(stopped());
            case CLOSED, WITHDRAWN, MERGED -> stopped();
        };
    }

    /** It came to another level, where the next one is counted from, and where somebody is warned anew. */
    public Deadlines risen(Instant at) {
        return new Deadlines(dueAt, dueFor, warnAt, null, goesUpAt, at);
    }

    /** Somebody was warned: never twice of the same at one level. */
    public Deadlines warned() {
        return new Deadlines(dueAt, dueFor, null, dueFor, goesUpAt, againFrom);
    }

    /** It waited: the next level is as much later; but a RED one never waits. */
    public Deadlines resumed(Colour colour, Instant since, Instant until) {
        Instant from =
                againFrom == null || colour == Colour.RED ? againFrom : againFrom.plus(Duration.between(since, until));
        return new Deadlines(dueAt, dueFor, warnAt, warnedFor, goesUpAt, from);
    }

    /** Whether its time at the present level has run out. */
    public boolean goUp(Instant now) {
        return goesUpAt != null && !goesUpAt.isAfter(now);
    }

    /** At the same times; when somebody is warned follows from them. */
    public boolean runsOutAs(Deadlines other) {
        return Objects.equals(dueAt, other.dueAt) && Objects.equals(goesUpAt, other.goesUpAt);
    }

    private Deadlines running(Clocked matter, Instant from, Instant due, DueFor why) {
        Instant up = matter.situation().mayRise() ? goesUp(matter, due, why) : null;
        boolean wasDue = againFrom != null && !due.isAfter(againFrom);
        Instant until = wasDue ? up : due;
        // null where there is nothing to be late for
        Instant warn = until == null
                ? null
                : matter.rule().warnBetween(againFrom == null ? from : later(from, againFrom), until);
        return set(matter, due, why, warnedFor == why ? null : warn, warnedFor, up);
    }

    /** RED at whatever is missed, others at the target; once up, not before the next span from there. */
    private Instant goesUp(Clocked matter, Instant due, DueFor why) {
        Span span = matter.rule().of(matter.colour());
        Instant missed =
                why == DueFor.ANSWER || span.upAtFirstAction() || matter.terms().targetBy() == null
                        ? due
                        : matter.terms().targetBy();
        return againFrom == null ? missed : later(missed, span.againAfter(againFrom));
    }

    /** The morning of a visit reminds of it, and it is in time some days longer; it goes up to nobody. */
    private Deadlines visit(Clocked matter, LocalDate day) {
        Instant due = matter.rule().visitBy(day);
        DueFor told = due.equals(dueAt) ? warnedFor : null;
        Instant warn = told == DueFor.FOLLOW_UP ? null : CivilTime.startOf(day);
        return set(matter, due, DueFor.FOLLOW_UP, warn, told, null);
    }

    private Deadlines stopped() {
        return new Deadlines(null, null, null, warnedFor, null, againFrom);
    }

    private Deadlines set(Clocked matter, Instant due, DueFor why, Instant warn, DueFor told, Instant up) {
        return matter.imported()
                ? new Deadlines(due, why, null, told, null, againFrom)
                : new Deadlines(due, why, warn, told, up, againFrom);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
