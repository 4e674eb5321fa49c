package org.onebeat.fieldwork.matter;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.onebeat.fieldwork.notice.About;
import org.onebeat.territory.AreaIds;

/** What fieldwork reads of every event of a hazard (api-specs/events/hazard). */
record HazardHappened(
        UUID hazard,
        String number,
        String category,
        String state,
        String level,
        AreaIds place,
        Integer responsible,
        Integer by,
        Instant recordedAt,
        Instant dueAt,
        boolean open,
        Origin origin,
        boolean imported) {

    HazardHappened {
        requireNonNull(hazard, "hazard");
        requireNonNull(number, "number");
        requireNonNull(state, "state");
        requireNonNull(place, "place");
        requireNonNull(recordedAt, "recordedAt");
    }

    Matter matter(long sequence) {
        return new Matter(
                About.HAZARD,
                hazard,
                sequence,
                number,
                category,
                null,
                state,
                level,
                place,
                responsible,
                by,
                recordedAt,
                dueAt,
                open,
                List.of(),
                origin,
                imported);
    }
}
