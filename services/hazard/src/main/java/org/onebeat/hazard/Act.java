package org.onebeat.hazard;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.onebeat.service.problem.Refusal;

/**
 * Who does something, when it happened and when it is written down. Without a time of its own it happens as it is
 * recorded; what is entered later carries the time it happened (architecture.md section 5).
 *
 * @param by person id; null when nobody asked: a clock ran out, a posting or an area changed
 */
public record Act(Integer by, Optional<Instant> happened, Instant recordedAt) {

    public Act {
        // PostgreSQL keeps microseconds: what is answered at once and what is read later must be the same
        recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
        happened = happened.map(instant -> instant.truncatedTo(ChronoUnit.MICROS));
    }

    /** Nobody's act: it follows by itself, now. */
    public static Act byItself(Instant now) {
        return new Act(null, Optional.empty(), now);
    }

    /** One of the past, entered now. */
    public static Act past(Integer by, Instant happened, Instant now) {
        return new Act(by, Optional.of(happened), now);
    }

    public Instant occurredAt() {
        return happened.orElse(recordedAt);
    }

    /**
     * When it happened, which cannot be before that on which it builds.
     *
     * @throws Refusal {@code occurred-before-previous}
     */
    public Instant occurredAfter(Instant previous) {
        if (happened.isPresent() && happened.get().isBefore(previous)) {
            throw Refusal.ruleBroken("occurred-before-previous", Map.of("previous", previous))
                    .at("occurredAt");
        }
        // a phone's clock may have been minutes fast at the step before: "now" is then no mistake of this caller
        return occurredAt().isBefore(previous) ? previous : occurredAt();
    }
}
