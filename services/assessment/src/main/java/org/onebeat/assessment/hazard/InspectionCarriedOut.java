package org.onebeat.assessment.hazard;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Map;
import org.onebeat.assessment.standing.Fact;
import org.onebeat.assessment.standing.Place;
import org.onebeat.assessment.tally.Measure;

/** What is read of an inspection (api-specs/events/hazard); told once. */
record InspectionCarriedOut(Place place, Instant occurredAt) {
    InspectionCarriedOut {
        requireNonNull(place, "place");
        requireNonNull(occurredAt, "occurredAt");
    }

    Fact fact() {
        return new Fact(place.ancestors(), occurredAt, Map.of(Measure.INSPECTIONS, 1L));
    }
}
