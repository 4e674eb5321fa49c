package org.onebeat.assessment.fieldwork;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;
import org.onebeat.assessment.standing.Place;

/**
 * What is read of every event of a task (api-specs/events/fieldwork).
 *
 * @param doneAt null until it is done, as is whether it was in time
 */
record TaskTold(UUID task, String state, Place place, Instant dueAt, Instant doneAt, Boolean inTime, boolean open) {
    TaskTold {
        requireNonNull(task, "task");
        requireNonNull(state, "state");
        requireNonNull(place, "place");
    }
}
