package org.onebeat.cases.dispute;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Who takes a step, when it happened and when it is written down. Without a time of its own a step happens as it is
 * recorded; one entered later, or by a phone that was offline, carries the time it happened (architecture.md section 5).
 *
 * @param by person id; null when nobody asked: a posting or an area changed
 * @param imported it comes in with the past: no clock starts by it, nobody is notified of it
 */
public record Act(Integer by, Optional<Instant> happened, Instant recordedAt, boolean imported) {

    public Act {
        // PostgreSQL keeps microseconds: what is answered at once and what is read later must be the same
        recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
        happened = happened.map(instant -> instant.truncatedTo(ChronoUnit.MICROS));
    }

    public static Act now(Integer by, Instant now) {
        return new Act(by, Optional.empty(), now, false);
    }

    public static Act then(Integer by, Instant happened, Instant now) {
        return new Act(by, Optional.of(happened), now, false);
    }

    public static Act imported(Integer by, Instant happened, Instant now) {
        return new Act(by, Optional.of(happened), now, true);
    }

    public Instant occurredAt() {
        return happened.orElse(recordedAt);
    }

    /** From when on whoever is named by it answers: from now on, whenever it happened; for the past, since then. */
    Instant entrustedSince() {
        return imported ? occurredAt() : recordedAt;
    }

    /** When it happened, which cannot be before the step on which it builds. */
    Instant occurredAfter(Instant previous) {
        if (happened.isPresent() && happened.get().isBefore(previous)) {
            throw DisputeRefusals.occurredBeforePrevious(previous);
        }
        // a phone's clock may have been minutes fast at the step before: "now" is then no mistake of this caller
        return occurredAt().isBefore(previous) ? previous : occurredAt();
    }
}
