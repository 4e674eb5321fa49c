package org.onebeat.cases.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.onebeat.cases.triage.Colour;

/**
 * By when a matter must first be acted on and then be settled, as its colour sets it (domain.md section 5).
 *
 * @param countedFrom when it was found, or found not to hold
 * @param targetBy null before triage
 */
@Embeddable
public record Terms(
        @Column(name = "counted_from") Instant countedFrom,
        @Column(name = "first_action_by") Instant firstActionBy,
        @Column(name = "target_by") Instant targetBy) {

    /** Before triage a matter may be RED. */
    public static Terms begin(Instant found) {
        return new Terms(found, Span.of(null).firstActionAfter(found), null);
    }

    /** A first colour sets them; another one recomputes them, and the earlier win: nobody gains time by a lower one. */
    public Terms weighed(Colour colour) {
        Span span = Span.of(colour);
        Instant first = span.firstActionAfter(countedFrom);
        Instant target = span.targetAfter(countedFrom);
        return targetBy == null
                ? new Terms(countedFrom, first, target)
                : new Terms(countedFrom, earlier(firstActionBy, first), earlier(targetBy, target));
    }

    /** The agreement does not hold: there is a new target, counted from when that was found. */
    public Terms reopened(Colour colour, Instant at) {
        return new Terms(at, firstActionBy, Span.of(colour).targetAfter(at));
    }

    /** It waited for somebody else: what must be done is due as much later, in days for the target; never if RED. */
    public Terms resumed(Colour colour, Instant since, Instant until) {
        if (colour == Colour.RED) {
            return this;
        }
        Instant first = firstActionBy.plus(Duration.between(since, until));
        Instant target = targetBy == null ? null : Span.of(colour).targetLater(targetBy, since, until);
        return new Terms(countedFrom, first, target);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
