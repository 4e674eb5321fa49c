package org.onebeat.fieldwork.matter;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.onebeat.fieldwork.notice.About;
import org.onebeat.territory.AreaIds;

/**
 * A dispute or a hazard as its last event tells of it.
 *
 * @param colour of a dispute; null before triage
 * @param level COUNCIL, VILLAGE, STATION, COUNTY or CITY; null where its service tells none
 * @param responsible person id; null while nobody is
 * @param by person id of who did it; null where nobody asked
 * @param dueAt null where no clock runs
 * @param asked person ids of whom it asks in, or of the agency to which it is handed
 * @param origin null where it arose otherwise
 */
record Matter(
        About about,
        UUID id,
        long sequence,
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
        List<Integer> asked,
        Origin origin,
        boolean imported) {}
