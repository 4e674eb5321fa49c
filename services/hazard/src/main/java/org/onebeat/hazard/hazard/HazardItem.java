package org.onebeat.hazard.hazard;

import java.time.Instant;
import java.util.UUID;
import org.onebeat.hazard.catalogue.Severity;
import org.onebeat.hazard.place.PlaceName;
import org.onebeat.territory.AreaName;
import org.onebeat.territory.StaffName;

/**
 * A hazard as a line of a list.
 *
 * @param place null away from any place
 * @param responsible null while nobody holds the village
 * @param dueAt the instant before which it has to be cleared
 * @param clearedAt null until then
 * @param training it is practice and counts nowhere
 */
record HazardItem(
        UUID id,
        String number,
        String category,
        Severity severity,
        Level level,
        HazardState state,
        String description,
        PlaceName place,
        AreaName village,
        AreaName station,
        StaffName responsible,
        Instant foundAt,
        Instant dueAt,
        boolean overdue,
        Instant clearedAt,
        boolean training,
        long version) {

    static HazardItem of(Hazard hazard, Names names) {
        return new HazardItem(
                hazard.id(),
                hazard.number().value(),
                hazard.matter().category(),
                hazard.matter().severity(),
                hazard.level(),
                hazard.state(),
                hazard.matter().description(),
                names.place(hazard),
                names.areas().area(hazard.ancestors().villageId()),
                names.areas().area(hazard.ancestors().stationId()),
                names.areas().person(hazard.responsible()),
                hazard.foundAt(),
                hazard.dueAt(),
                hazard.isOverdue(names.now()),
                hazard.clearedAt(),
                hazard.training(),
                hazard.version());
    }
}
