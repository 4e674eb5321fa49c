package org.onebeat.cases.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.onebeat.cases.dispute.Situation;
import org.onebeat.cases.triage.Colour;
import org.onebeat.service.time.CivilTime;

/**
 * When what must have been done for a dispute, counted from when it was found; and which of it runs out next. It only says
 * so: nothing happens by itself when it does.
 *
 * @param targetBy null before triage
 * @param dueAt what runs out next; null once nothing does any more
 */
@Embeddable
public record Deadlines(
        @Column(name = "first_action_by") Instant firstActionBy,
        @Column(name = "target_by") Instant targetBy,
        @Column(name = "due_at") Instant dueAt,

        @Enumerated(EnumType.STRING) @Column(name = "due_for")
        DueFor dueFor) {

    /** Before triage a matter may be RED. */
    public static Deadlines begin(Instant found) {
        return new Deadlines(Span.of(null).firstActionAfter(found), null, null, null);
    }

    /** A first colour sets them; another one recomputes them, and the earlier win: nobody gains time by a lower one. */
    public Deadlines weighed(Colour colour, Instant found) {
        Span span = Span.of(colour);
        Instant first = span.firstActionAfter(found);
        Instant target = span.targetAfter(found);
        return targetBy == null
                ? new Deadlines(first, target, dueAt, dueFor)
                : new Deadlines(earlier(firstActionBy, first), earlier(targetBy, target), dueAt, dueFor);
    }

    /** The agreement does not hold: there is a new target, counted from when that was found. */
    public Deadlines reopened(Colour colour, Instant at) {
        return new Deadlines(firstActionBy, Span.of(colour).targetAfter(at), dueAt, dueFor);
    }

    /**
     * It waited for somebody else: what must be done is due as much later, in days for the target. A RED one never waits.
     */
    public Deadlines resumed(Colour colour, Instant since, Instant until) {
        if (colour == Colour.RED) {
            return this;
        }
        Instant first = firstActionBy.plus(Duration.between(since, until));
        Instant target = targetBy == null ? null : Span.of(colour).targetLater(targetBy, since, until);
        return new Deadlines(first, target, dueAt, dueFor);
    }

    /**
     * @param visit the day of the next visit, asked for only where an agreement may stand
     * @param answer when the agency's clock runs out, asked for only where one has it
     */
    public Deadlines facing(Situation situation, Supplier<Optional<LocalDate>> visit, Supplier<Instant> answer) {
        if (situation.paused()) {
            return due(null, null);
        }
        return switch (situation.state()) {
            case REPORTED, TRIAGED, ASSIGNED -> due(firstActionBy, DueFor.FIRST_ACTION);
            case MEDIATING, FAILED -> due(targetBy, DueFor.TARGET);
            case TRANSFERRED -> due(answer.get(), DueFor.ANSWER);
            case AGREED, FOLLOW_UP ->
                visit.get()
                        .map(day -> due(CivilTime.endOf(day), DueFor.FOLLOW_UP))
                        .orElse(due(null, null));
            case CLOSED, WITHDRAWN, MERGED -> due(null, null);
        };
    }

    private Deadlines due(Instant at, DueFor why) {
        return new Deadlines(firstActionBy, targetBy, at, why);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
