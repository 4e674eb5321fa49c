package org.onebeat.fieldwork.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.onebeat.messaging.Event;
import org.onebeat.service.act.Act;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.AreaIds;

/**
 * Something was done in a village (api-specs/events/fieldwork): counts, no text.
 *
 * @param finds how many disputes and hazards were come upon
 * @param imported brought in from the past: starts no clock
 * @param training it is practice and counts nowhere; told only then
 */
public record ActivityRecorded(
        UUID activity,
        String kind,
        AreaIds place,
        int by,
        Instant occurredAt,
        Instant recordedAt,
        int finds,
        int households,
        int audience,
        int leaflets,
        int peopleServed,
        boolean imported,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean training)
        implements Event {

    public static ActivityRecorded of(
            UUID id, ActivityKind kind, Ancestors where, Act act, Figures figures, int finds) {
        return new ActivityRecorded(
                id,
                kind.name(),
                AreaIds.of(where),
                act.by(),
                act.occurredAt(),
                act.recordedAt(),
                finds,
                figures.households(),
                figures.audience(),
                figures.leaflets(),
                figures.peopleServed(),
                act.imported(),
                act.training());
    }

    @Override
    public String topic() {
        return "onebeat.fieldwork.activity.v1";
    }

    @Override
    public String type() {
        return "org.onebeat.fieldwork.activity-recorded.v1";
    }

    @Override
    public String key() {
        return activity.toString();
    }

    /** An activity's first event. */
    @Override
    public long sequence() {
        return 1;
    }
}
