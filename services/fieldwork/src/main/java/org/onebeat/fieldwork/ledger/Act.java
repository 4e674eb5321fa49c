package org.onebeat.fieldwork.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Who did something, when it happened and when it is written down (architecture.md section 5).
 *
 * @param by person id; null when nobody asked: a clock ran out, a posting or an area changed
 */
public record Act(Integer by, Instant occurredAt, Instant recordedAt) {

    public Act {
        // PostgreSQL keeps no more: what is answered at once and what is read later must be the same
        occurredAt = micros(occurredAt);
        recordedAt = micros(recordedAt);
    }

    /** As PostgreSQL keeps it. */
    public static Instant micros(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    /** By nobody in particular. */
    public static Act unasked(Instant now) {
        return new Act(null, now, now);
    }
}
