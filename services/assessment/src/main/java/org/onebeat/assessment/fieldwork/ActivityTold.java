package org.onebeat.assessment.fieldwork;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.onebeat.assessment.standing.Fact;
import org.onebeat.assessment.standing.Place;
import org.onebeat.assessment.tally.Measure;

/** What is read of an activity (api-specs/events/fieldwork); told once. Counts are 0 where they do not apply. */
record ActivityTold(
        String kind,
        Place place,
        Instant occurredAt,
        int finds,
        int households,
        int audience,
        int leaflets,
        int peopleServed) {

    ActivityTold {
        requireNonNull(kind, "kind");
        requireNonNull(place, "place");
        requireNonNull(occurredAt, "occurredAt");
    }

    Fact fact() {
        Map<Measure, Long> amounts = new EnumMap<>(Measure.class);
        switch (kind) {
            case "SWEEP" -> amounts.put(Measure.SWEEPS, 1L);
            case "VISIT" -> amounts.put(Measure.HOUSEHOLDS_VISITED, (long) households);
            case "PATROL" -> {
                amounts.put(Measure.PATROLS, 1L);
                amounts.put(Measure.PATROL_FINDS, (long) finds);
            }
            case "PUBLICITY" -> {
                amounts.put(Measure.PUBLICITY_SESSIONS, 1L);
                amounts.put(Measure.AUDIENCE, (long) audience);
                amounts.put(Measure.LEAFLETS, (long) leaflets);
            }
            case "DEED" -> amounts.put(Measure.PEOPLE_SERVED, (long) peopleServed);
            default -> {
                // A kind of a later version counts for nothing yet, but the village was heard of.
            }
        }
        return new Fact(place.ancestors(), occurredAt, amounts);
    }
}
