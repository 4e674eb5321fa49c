package org.onebeat.jurisdiction.onboarding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.onebeat.jurisdiction.facility.KnownPoint;

/**
 * What a committed workbook did to one room or workstation.
 *
 * @param added else it serves other villages
 * @param before the point's sequence before, 0 of an added one
 * @param after the point's sequence after; another one today means that it changed since
 */
@Embeddable
record PointDeed(@Column(name = "point_id") UUID point, boolean added, long before, long after) {

    static PointDeed added(KnownPoint point) {
        return new PointDeed(point.id(), true, 0, point.sequence());
    }

    static PointDeed changed(KnownPoint before, KnownPoint after) {
        return new PointDeed(before.id(), false, before.sequence(), after.sequence());
    }
}
