package org.onebeat.assessment.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onebeat.assessment.tally.Entry;
import org.onebeat.assessment.tally.Measure;
import org.onebeat.territory.Ancestors;

/**
 * How a matter stands, and what is counted because of it.
 *
 * @param gravity colour of a dispute, severity of a hazard; null where it has none (yet)
 * @param dueAt when it ought to be done with; null for never
 * @param entries what it contributes to the tallies as it stands
 * @param booked what was counted of it once and for all, as long as it counts at all
 */
public record Stand(
        Kind kind,
        Ancestors place,
        boolean open,
        String gravity,
        Instant dueAt,
        List<Entry> entries,
        List<Entry> booked) {
    /** Before the first event. */
    public static final Stand NONE = new Stand(null, null, false, null, null, List.of());

    /** As an event tells it: what was booked before is not known to it. */
    public Stand(Kind kind, Ancestors place, boolean open, String gravity, Instant dueAt, List<Entry> entries) {
        this(kind, place, open, gravity, dueAt, entries, List.of());
    }

    public boolean isNone() {
        return kind == null;
    }

    /** The day on which it counts for the measure, while it does. */
    public Optional<LocalDate> dayOf(Measure measure) {
        return entries.stream()
                .filter(entry -> entry.measure() == measure)
                .map(Entry::day)
                .findFirst();
    }

    /** Nothing is counted because of it. */
    Stand voided() {
        return new Stand(kind, place, false, null, null, List.of());
    }

    /** What was told before stays where it was told, for a past month keeps the area that a matter had then. */
    Stand following(Stand before, List<Entry> once) {
        List<Entry> kept = entries.stream()
                .map(entry -> before.entries.stream()
                        .filter(entry::tellsTheSameAs)
                        .findFirst()
                        .orElse(entry))
                .toList();
        return new Stand(kind, place, open, gravity, dueAt, kept, Entry.sums(before.booked, once));
    }
}
