package org.onebeat.personnel.posting;

import java.time.Instant;
import java.time.LocalDate;
import org.onebeat.service.time.CivilTime;

/** From an instant until another, which is exclusive. */
public record Span(Instant from, Instant until) {

    /** Whole days; the second is exclusive. */
    public static Span of(LocalDate from, LocalDate until) {
        return new Span(CivilTime.startOf(from), CivilTime.startOf(until));
    }

    /** What is left of it. */
    Span after(Instant now) {
        return from.isBefore(now) ? new Span(now, until) : this;
    }

    boolean isOver() {
        return !from.isBefore(until);
    }
}
