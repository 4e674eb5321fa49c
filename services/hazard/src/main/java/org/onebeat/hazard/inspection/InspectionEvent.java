package org.onebeat.hazard.inspection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.onebeat.messaging.Event;
import org.onebeat.territory.AreaIds;

/**
 * An inspection was carried out, told on {@code onebeat.hazard.inspection.v1} (api-specs/events/hazard).
 *
 * @param site id of the place
 * @param by person id
 * @param findings how many hazards came out of it
 * @param imported from the past: start no clock, send no notice
 * @param training it is practice and counts nowhere; told only then
 */
public record InspectionEvent(
        UUID inspection,
        UUID site,
        String siteKind,
        AreaIds place,
        int by,
        Instant occurredAt,
        Instant recordedAt,
        int findings,
        boolean imported,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean training)
        implements Event {

    static InspectionEvent of(Inspection inspection) {
        return new InspectionEvent(
                inspection.id(),
                inspection.site().place(),
                inspection.site().kind(),
                AreaIds.of(inspection.ancestors()),
                inspection.by(),
                inspection.occurredAt(),
                inspection.recordedAt(),
                inspection.findings(),
                inspection.imported(),
                inspection.training());
    }

    @Override
    public String topic() {
        return "onebeat.hazard.inspection.v1";
    }

    @Override
    public String type() {
        return "org.onebeat.hazard.inspection-carried-out.v1";
    }

    @Override
    public String key() {
        return inspection.toString();
    }

    @Override
    public long sequence() {
        return 1;
    }
}
