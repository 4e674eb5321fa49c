package org.onebeat.hazard.inspection;

import java.time.Instant;
import java.util.UUID;
import org.onebeat.hazard.Named;

/**
 * An inspection as a line of a list.
 *
 * @param findings how many hazards came out of it
 */
record InspectionItem(
        UUID id,
        InspectedPlace place,
        Named.AreaName village,
        Named.AreaName station,
        Named.StaffName by,
        Instant occurredAt,
        Instant recordedAt,
        int findings,
        boolean imported) {

    /**
     * @param kind on that day
     * @param name null where it is out of sight
     */
    record InspectedPlace(UUID id, String kind, String name) {}

    static InspectionItem of(Inspection inspection, Named named, String place) {
        return new InspectionItem(
                inspection.id(),
                new InspectedPlace(inspection.site().place(), inspection.site().kind(), place),
                named.area(inspection.ancestors().villageId()),
                named.area(inspection.ancestors().stationId()),
                named.person(inspection.by()),
                inspection.occurredAt(),
                inspection.recordedAt(),
                inspection.findings(),
                inspection.imported());
    }
}
