package org.onebeat.hazard.hazard;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.onebeat.messaging.Event;
import org.onebeat.service.act.Act;
import org.onebeat.territory.AreaIds;

/**
 * What happened to a hazard and how it stands after, told on {@code onebeat.hazard.hazard.v1} (api-specs/events/hazard).
 * Ids, codes and times: never a text that somebody wrote.
 *
 * @param site id of the place where it was found, null away from any
 * @param siteKind kind of that place
 * @param responsible person id; null while nobody holds the village
 * @param by person id; null when nobody asked
 * @param dueAt the instant before which it has to be cleared
 * @param clearedAt null until then
 * @param clearedInTime null unless it is cleared
 * @param origin null unless it arose from a find of field work
 * @param imported from the past: start no clock, send no notice
 * @param training it is practice and counts nowhere; told only then
 */
public record HazardEvent(
        UUID hazard,
        String number,
        UUID site,
        String siteKind,
        String category,
        String severity,
        String level,
        String state,
        AreaIds place,
        Integer responsible,
        Integer by,
        Instant occurredAt,
        Instant recordedAt,
        Instant foundAt,
        Instant dueAt,
        Instant clearedAt,
        boolean open,
        Boolean clearedInTime,
        Find origin,
        boolean imported,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean training,
        @JsonIgnore Happening happening,
        @JsonIgnore long sequence)
        implements Event {

    /** The find of field work from which it arose. */
    public record Find(UUID find) {}

    static HazardEvent of(Hazard hazard, Happening happening, Act act, Instant occurredAt) {
        Site site = hazard.site();
        Origin origin = hazard.origin();
        return new HazardEvent(
                hazard.id(),
                hazard.number().value(),
                site == null ? null : site.place(),
                site == null ? null : site.kind(),
                hazard.matter().category(),
                hazard.matter().severity().name(),
                hazard.level().name(),
                hazard.state().name(),
                AreaIds.of(hazard.ancestors()),
                hazard.responsible(),
                act.by(),
                occurredAt,
                act.recordedAt(),
                hazard.foundAt(),
                hazard.dueAt(),
                hazard.clearedAt(),
                hazard.state().isOpen(),
                hazard.clearedInTime(),
                origin.find() == null ? null : new Find(origin.find()),
                origin.imported(),
                hazard.training(),
                happening,
                hazard.sequence());
    }

    @Override
    public String topic() {
        return "onebeat.hazard.hazard.v1";
    }

    @Override
    public String type() {
        return happening.eventType();
    }

    @Override
    public String key() {
        return hazard.toString();
    }
}
