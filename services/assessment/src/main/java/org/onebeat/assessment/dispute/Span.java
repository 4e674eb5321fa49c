package org.onebeat.assessment.dispute;

import java.time.Instant;
import java.time.LocalDate;
import org.onebeat.service.time.CivilTime;

/**
 * A span of civil days (domain.md section 7).
 *
 * @param from the first day
 * @param until the first day that no longer belongs to it
 */
record Span(LocalDate from, LocalDate until) {
    Instant begin() {
        return CivilTime.startOf(from);
    }

    Instant end() {
        return CivilTime.startOf(until);
    }
}
