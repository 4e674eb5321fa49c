package org.onebeat.assessment.dispute;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;
import org.onebeat.territory.Ancestors;

/**
 * What assessment reads of every event of a dispute (api-specs/events/case).
 *
 * @param colour null before triage
 * @param occurredAt when the step happened
 * @param agreed an agreement stands after it
 * @param resolved an agreement stands and its first follow-up held (domain.md section 5)
 * @param arisenAt when the dispute was found
 */
record DisputeHappened(
        UUID dispute,
        String colour,
        String state,
        Place place,
        Instant occurredAt,
        boolean open,
        boolean agreed,
        boolean resolved,
        Instant arisenAt) {

    DisputeHappened {
        requireNonNull(dispute, "dispute");
        requireNonNull(state, "state");
        requireNonNull(place, "place");
        requireNonNull(occurredAt, "occurredAt");
        requireNonNull(arisenAt, "arisenAt");
    }

    /** Area ids of the village and of what it belongs to. */
    record Place(Integer county, Integer township, Integer station, Integer sector, Integer village) {
        Ancestors ancestors() {
            return new Ancestors(county, township, station, sector, village);
        }
    }
}
