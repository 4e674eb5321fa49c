package org.onebeat.jurisdiction.area;

import java.time.LocalDate;

/**
 * Something that is so from a day until another.
 *
 * @param <S> the span's own type
 */
interface Span<S extends Span<S>> {

    LocalDate from();

    /** Exclusive, null while open. */
    LocalDate until();

    /** The same over other days. */
    S over(LocalDate from, LocalDate until);

    /** Whether the other says the same, on whatever days. */
    boolean says(S other);

    default boolean on(LocalDate day) {
        return !from().isAfter(day) && (until() == null || until().isAfter(day));
    }

    default boolean meets(S other) {
        return after(other.from()) && other.after(from());
    }

    default boolean after(LocalDate day) {
        return until() == null || until().isAfter(day);
    }
}
