package org.onebeat.assessment.tally;

import java.time.LocalDate;
import java.util.Objects;
import org.onebeat.territory.Ancestors;

/**
 * So much was there of it, on this civil day, at this place as it belonged then.
 *
 * @param place the village's ancestors on record; what concerns no single village stands higher
 */
public record Entry(Measure measure, LocalDate day, long amount, Ancestors place) {
    public Entry {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(place, "place");
    }

    public Entry takenBack() {
        return new Entry(measure, day, -amount, place);
    }

    /** Tells the same, wherever: of the same village, though it may belong elsewhere by now. */
    public boolean tellsTheSameAs(Entry other) {
        return measure == other.measure
                && day.equals(other.day)
                && amount == other.amount
                && Objects.equals(place.villageId(), other.place.villageId());
    }
}
