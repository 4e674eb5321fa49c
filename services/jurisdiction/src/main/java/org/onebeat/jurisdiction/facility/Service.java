package org.onebeat.jurisdiction.facility;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * A village that a point serves.
 *
 * @param until exclusive, null while open
 */
@Embeddable
public record Service(
        @Column(name = "village_id") int village,
        @Column(name = "valid_from") LocalDate from,
        @Column(name = "valid_until") LocalDate until) {

    boolean on(LocalDate day) {
        return !from.isAfter(day) && (until == null || until.isAfter(day));
    }

    /** Whether nothing of it is left once it ends on that day. */
    boolean isVoidedBy(LocalDate day) {
        return !from.isBefore(day);
    }

    Service endedOn(LocalDate day) {
        return until != null && !until.isAfter(day) ? this : new Service(village, from, day);
    }

    boolean after(LocalDate day) {
        return until == null || until.isAfter(day);
    }

    /** The rest of it, of another village. */
    Service of(int other, LocalDate day) {
        return new Service(other, from.isAfter(day) ? from : day, until);
    }

    boolean meets(Service other) {
        return village == other.village && after(other.from) && other.after(from);
    }
}
