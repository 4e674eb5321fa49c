package org.onebeat.jurisdiction.standard;

import java.util.UUID;
import org.onebeat.territory.AreaName;
import org.onebeat.territory.Named;

/**
 * Where a standard is not met.
 *
 * @param village null of a station as a whole
 * @param point the room that serves too many villages; else null
 */
record GapView(GapRule rule, AreaName county, AreaName station, AreaName village, Room point, int needed, int present) {

    /** A room by its name. */
    record Room(UUID id, String name) {}

    static GapView of(Gap gap, Named named) {
        return new GapView(
                gap.rule(),
                named.area(gap.county()),
                named.area(gap.station()),
                named.area(gap.village()),
                gap.point() == null ? null : new Room(gap.point(), gap.pointName()),
                gap.needed(),
                gap.present());
    }
}
