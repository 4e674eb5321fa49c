package org.onebeat.assessment.fieldwork;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;
import org.onebeat.assessment.standing.Place;

/**
 * What is read of every event of an opinion (api-specs/events/fieldwork).
 *
 * @param answeredAt null while it waits for an answer
 */
record OpinionTold(UUID opinion, Place place, Instant occurredAt, Instant answeredAt, boolean open) {
    OpinionTold {
        requireNonNull(opinion, "opinion");
        requireNonNull(place, "place");
        requireNonNull(occurredAt, "occurredAt");
    }
}
