package org.onebeat.service.act;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.onebeat.service.problem.Refusal;

/**
 * Who does something, when it happened and when it is written down. Without a time of its own it happens as it is
 * recorded; what is entered later, or by a phone that was offline, carries the time it happened (architecture.md
 * section 5).
 *
 * @param by person id; null when nobody asked: a clock ran out, a posting or an area changed
 * @param imported it comes in with the past: no clock starts by it, nobody is notified of it
 * @param training it is practice: what it opens is marked so and counts nowhere
 */
public record Act(Integer by, Optional<Instant> happened, Instant recordedAt, boolean imported, boolean training) {

    public Act {
        recordedAt = micros(recordedAt);
        happened = happened.map(Act::micros);
    }

    public static Act now(Integer by, Instant now) {
        return new Act(by, Optional.empty(), now, false, false);
    }

    public static Act then(Integer by, Instant happened, Instant now) {
        return new Act(by, Optional.of(happened), now, false, false);
    }

    public static Act imported(Integer by, Instant happened, Instant now) {
        return new Act(by, Optional.of(happened), now, true, false);
    }

    /** Nobody's act: it follows by itself. */
    public static Act byItself(Instant now) {
        return now(null, now);
    }

    /** The same act, as practice or in earnest. */
    public Act inTraining(boolean practice) {
        return new Act(by, happened, recordedAt, imported, practice);
    }

    /** As PostgreSQL keeps it: what is answered at once and what is read later must be the same. */
    public static Instant micros(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    public Instant occurredAt() {
        return happened.orElse(recordedAt);
    }

    /** From when on whoever is named by it answers: from now on, whenever it happened; for the past, since then. */
    public Instant entrustedSince() {
        return imported ? occurredAt() : recordedAt;
    }

    /**
     * When it happened, which cannot be before that on which it builds.
     *
     * @throws Refusal {@code occurred-before-previous}
     */
    public Instant occurredAfter(Instant previous) {
        if (happened.isPresent() && happened.get().isBefore(previous)) {
            throw before(previous, "occurredAt");
        }
        // a phone's clock may have been minutes fast at the step before: "now" is then no mistake of this caller
        return occurredAt().isBefore(previous) ? previous : occurredAt();
    }

    /** @param field what the caller calls the time of the act */
    public static Refusal before(Instant previous, String field) {
        return Refusal.ruleBroken("occurred-before-previous", Map.of("previous", previous))
                .at(field);
    }
}
