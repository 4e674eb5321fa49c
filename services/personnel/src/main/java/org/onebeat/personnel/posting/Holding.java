package org.onebeat.personnel.posting;

import java.time.Instant;
import java.util.Optional;

/**
 * An area of a posting, from when until when.
 *
 * @param until exclusive, null while open
 */
public record Holding(int area, Instant from, Instant until) {

    /** The part of it within a span; empty where there is none. */
    Optional<Holding> within(Instant begin, Instant end) {
        Instant first = from.isBefore(begin) ? begin : from;
        Instant last = until == null || until.isAfter(end) ? end : until;
        return first.isBefore(last) ? Optional.of(new Holding(area, first, last)) : Optional.empty();
    }
}
