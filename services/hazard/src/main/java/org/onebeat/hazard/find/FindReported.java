package org.onebeat.hazard.find;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.UUID;
import org.onebeat.territory.AreaIds;

/** A find of field work as fieldwork tells it, as far as it concerns hazards (api-specs/events/fieldwork). */
@JsonIgnoreProperties(ignoreUnknown = true)
record FindReported(
        UUID find,
        String activityKind,
        String kind,
        String category,
        String severity,
        AreaIds place,
        Integer by,
        Instant occurredAt,
        boolean training) {

    FindReported {
        if (find == null || kind == null || occurredAt == null || place == null || place.village() == null) {
            throw new IllegalArgumentException("A find lacks what every find has");
        }
    }
}
