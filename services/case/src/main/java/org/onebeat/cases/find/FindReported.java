package org.onebeat.cases.find;

import java.time.Instant;
import java.util.UUID;
import org.onebeat.territory.AreaIds;

/**
 * A find of field work as fieldwork tells it, as far as it concerns disputes (api-specs/events/fieldwork).
 *
 * @param kind DISPUTE, or another that is not this service's
 * @param training it was come upon while practising
 */
record FindReported(
        UUID find,
        String activityKind,
        String kind,
        String category,
        AreaIds place,
        Integer by,
        Instant occurredAt,
        boolean training) {

    private static final String DISPUTE = "DISPUTE";

    FindReported {
        if (find == null || kind == null || by == null || occurredAt == null || place == null) {
            throw new IllegalArgumentException("A find lacks what every find has");
        }
    }

    boolean isDispute() {
        return DISPUTE.equals(kind);
    }
}
