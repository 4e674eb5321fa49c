package org.onebeat.personnel.posting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
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

    /** What is left of it beside the other. */
    Stream<Span> without(Span other) {
        Span before = new Span(from, until.isBefore(other.from) ? until : other.from);
        Span after = new Span(from.isAfter(other.until) ? from : other.until, until);
        return Stream.of(before, after).filter(part -> !part.isOver());
    }

    boolean isOver() {
        return !from.isBefore(until);
    }
}
