package org.onebeat.fieldwork.matter;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.onebeat.fieldwork.notice.About;
import org.onebeat.territory.AreaIds;

/**
 * What fieldwork reads of every event of a dispute (api-specs/events/case).
 *
 * @param people who are asked by it; told of few
 */
record DisputeHappened(
        UUID dispute,
        String number,
        String category,
        String colour,
        String state,
        String level,
        AreaIds place,
        Integer responsible,
        Integer by,
        Instant recordedAt,
        Instant dueAt,
        boolean open,
        List<Integer> people,
        Origin origin,
        boolean imported) {

    DisputeHappened {
        requireNonNull(dispute, "dispute");
        requireNonNull(number, "number");
        requireNonNull(state, "state");
        requireNonNull(place, "place");
        requireNonNull(recordedAt, "recordedAt");
        people = people == null ? List.of() : people;
    }

    Matter matter(long sequence) {
        return new Matter(
                About.DISPUTE,
                dispute,
                sequence,
                number,
                category,
                colour,
                state,
                level,
                place,
                responsible,
                by,
                recordedAt,
                dueAt,
                open,
                people,
                origin,
                imported);
    }
}
