package org.onebeat.hazard.inspection;

import java.time.Instant;
import java.util.UUID;
import org.onebeat.hazard.place.PlaceName;
import org.onebeat.territory.AreaName;
import org.onebeat.territory.Named;
import org.onebeat.territory.StaffName;

/**
 * An inspection as a line of a list.
 *
 * @param findings how many hazards came out of it
 * @param training it is practice and counts nowhere
 */
record InspectionItem(
        UUID id,
        InspectedPlace place,
        AreaName village,
        AreaName station,
        StaffName by,
        Instant occurredAt,
        Instant recordedAt,
        int findings,
        boolean imported,
        boolean training) {

    /**
     * @param kind on that day
     * @param name null where it is out of sight
     */
    record InspectedPlace(UUID id, String kind, String name) {}

    static InspectionItem of(Inspection inspection, Named named, PlaceName known) {
        return new InspectionItem(
                inspection.id(),
                new InspectedPlace(
                        inspection.site().place(), inspection.site().kind(), known == null ? null : known.name()),
                named.area(inspection.ancestors().villageId()),
                named.area(inspection.ancestors().stationId()),
                named.person(inspection.by()),
                inspection.occurredAt(),
                inspection.recordedAt(),
                inspection.findings(),
                inspection.imported(),
                inspection.training());
    }
}
