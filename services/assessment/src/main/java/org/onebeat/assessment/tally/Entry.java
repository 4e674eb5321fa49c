package org.onebeat.assessment.tally;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** All of them, each measure once a day and place; what cancels out is left out. */
    public static List<Entry> sums(List<Entry> some, List<Entry> more) {
        return Stream.concat(some.stream(), more.stream())
                .collect(Collectors.groupingBy(
                        entry -> new Entry(entry.measure, entry.day, 0, entry.place),
                        LinkedHashMap::new,
                        Collectors.summingLong(Entry::amount)))
                .entrySet()
                .stream()
                .filter(sum -> sum.getValue() != 0)
                .map(sum -> new Entry(sum.getKey().measure, sum.getKey().day, sum.getValue(), sum.getKey().place))
                .toList();
    }

    /** Tells the same, wherever: of the same village, though it may belong elsewhere by now. */
    public boolean tellsTheSameAs(Entry other) {
        return measure == other.measure
                && day.equals(other.day)
                && amount == other.amount
                && Objects.equals(place.villageId(), other.place.villageId());
    }
}
