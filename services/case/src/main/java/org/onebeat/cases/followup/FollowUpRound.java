package org.onebeat.cases.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.onebeat.service.time.CivilTime;

/** The visits that follow every agreement: after 7 and after 30 calendar days (domain.md section 5). */
public enum FollowUpRound {
    FIRST(7),
    SECOND(30);

    private final int days;

    FollowUpRound(int days) {
        this.days = days;
    }

    /** The day of the next visit after so many were made; empty when none is due any more. */
    public static Optional<LocalDate> nextDue(int made, Instant agreedAt) {
        return made < values().length
                ? Optional.of(CivilTime.dayOf(agreedAt).plusDays(values()[made].days))
                : Optional.empty();
    }
}
