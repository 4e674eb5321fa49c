package org.onebeat.assessment.hazard;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;
import org.onebeat.assessment.standing.Place;

/** What is read of every event of a hazard (api-specs/events/hazard); each tells the whole of it. */
record HazardTold(
        UUID hazard,
        String severity,
        String state,
        Place place,
        Integer by,
        Instant occurredAt,
        Instant foundAt,
        Instant dueAt,
        Instant clearedAt,
        boolean open,
        Boolean clearedInTime) {

    HazardTold {
        requireNonNull(hazard, "hazard");
        requireNonNull(state, "state");
        requireNonNull(place, "place");
        requireNonNull(occurredAt, "occurredAt");
        requireNonNull(foundAt, "foundAt");
    }
}
