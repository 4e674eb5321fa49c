package org.onebeat.fieldwork.find;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.onebeat.messaging.Event;
import org.onebeat.territory.AreaIds;

/**
 * Somebody came upon a dispute or a hazard: its service opens it (api-specs/events/fieldwork). Never the sentence. Told
 * again under the other mark if it turns out to be practice, or real after all.
 *
 * @param severity of a hazard, null else
 * @param training come upon while practising; told only then
 */
public record FindReported(
        UUID find,
        UUID activity,
        String activityKind,
        String kind,
        String category,
        String severity,
        AreaIds place,
        int by,
        Instant occurredAt,
        Instant recordedAt,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean training,
        @JsonIgnore long sequence)
        implements Event {

    @Override
    public String topic() {
        return "onebeat.fieldwork.find.v1";
    }

    @Override
    public String type() {
        return "org.onebeat.fieldwork.find-reported.v1";
    }

    @Override
    public String key() {
        return find.toString();
    }
}
