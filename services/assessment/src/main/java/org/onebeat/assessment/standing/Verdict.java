package org.onebeat.assessment.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.onebeat.service.time.CivilTime;

/**
 * Whether what had a deadline kept it: said on the day it was done in time, else on the day its deadline passes, whether
 * it is done by then or still open.
 */
public record Verdict(LocalDate day, boolean inTime) {
    /**
     * @param doneAt null while it is open
     * @param inTime null while it is open, or without a deadline
     * @return empty where there is no deadline, and nothing to be said
     */
    public static Optional<Verdict> of(Instant dueAt, Instant doneAt, Boolean inTime) {
        if (doneAt != null && Boolean.TRUE.equals(inTime)) {
            return Optional.of(new Verdict(CivilTime.dayOf(doneAt), true));
        }
        if (dueAt != null) {
            return Optional.of(new Verdict(CivilTime.dayOf(dueAt), false));
        }
        return doneAt == null || inTime == null
                ? Optional.empty()
                : Optional.of(new Verdict(CivilTime.dayOf(doneAt), false));
    }
}
