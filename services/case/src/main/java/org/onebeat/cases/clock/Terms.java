package org.onebeat.cases.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import org.onebeat.cases.triage.Colour;
import org.onebeat.service.time.CivilTime;
import org.onebeat.service.time.WorkingDays;

/**
 * By when a matter must first be acted on and then be settled, as its colour sets it (domain.md section 5).
 *
 * @param countedFrom when it was found, or found not to hold
 * @param targetBy null before triage
 * @param targetDays how many days it has from then until the target; null before triage
 * @param targetUnit of what kind these days are; null before triage
 */
@Embeddable
public record Terms(
        @Column(name = "counted_from") Instant countedFrom,
        @Column(name = "first_action_by") Instant firstActionBy,
        @Column(name = "target_by") Instant targetBy,
        @Column(name = "target_days") Integer targetDays,

        @Enumerated(EnumType.STRING) @Column(name = "target_unit")
        Unit targetUnit) {

    /** Before triage a matter may be RED. */
    public static Terms begin(ClockRule rule, Instant found) {
        return new Terms(found, rule.of(null).firstActionAfter(found), null, null, null);
    }

    /** A first colour sets them; another one recomputes them, and the earlier win: nobody gains time by a lower one. */
    public Terms weighed(ClockRule rule, Colour colour) {
        Span span = rule.of(colour);
        Instant first = span.firstActionAfter(countedFrom);
        Terms weighed = until(span.target(), span.targetUnit());
        if (targetBy == null) {
            return weighed.acting(first);
        }
        Terms earlier = targetBy.isBefore(weighed.targetBy) ? this : weighed;
        return earlier.acting(firstActionBy.isBefore(first) ? firstActionBy : first);
    }

    /** The agreement does not hold: there is a new target, counted from when that was found. */
    public Terms reopened(ClockRule rule, Colour colour, Instant at) {
        Span span = rule.of(colour);
        return new Terms(at, firstActionBy, null, null, null).until(span.target(), span.targetUnit());
    }

    /** It waited for somebody else: what must be done is due as much later, the target in days of its own kind; never if RED. */
    public Terms resumed(Colour colour, Instant since, Instant until) {
        if (colour == Colour.RED) {
            return this;
        }
        Terms acting = acting(firstActionBy.plus(Duration.between(since, until)));
        return targetDays == null ? acting : acting.until(targetDays + targetUnit.between(since, until), targetUnit);
    }

    /** By the working days as they are announced now. */
    public Terms recounted() {
        return targetDays == null ? this : until(targetDays, targetUnit);
    }

    /** The target counts days of a year whose holidays are not announced yet: it may move when they are. */
    public boolean isProvisional() {
        return targetUnit == Unit.WORKING_DAYS
                && !WorkingDays.announced()
                        .isAnnounced(CivilTime.dayOf(targetBy).getYear());
    }

    private Terms until(int days, Unit unit) {
        return new Terms(countedFrom, firstActionBy, unit.after(countedFrom, days), days, unit);
    }

    private Terms acting(Instant by) {
        return new Terms(countedFrom, by, targetBy, targetDays, targetUnit);
    }
}
