package org.onebeat.jurisdiction.boundary;

import org.locationtech.jts.geom.Geometry;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Area;

/**
 * An outline that is being checked: of which area it is, where that stands, and how it lies.
 *
 * @param spiky whether it came with spikes, which were taken off
 */
record Draft(int feature, String code, String name, Area area, Ancestors where, Geometry geometry, boolean spiky) {

    Draft(int feature, String code, String name) {
        this(feature, code, name, null, null, null, false);
    }

    Draft of(Area found, Ancestors place) {
        return new Draft(feature, code, name, found, place, geometry, spiky);
    }

    Draft lying(Geometry shape) {
        return new Draft(feature, code, name, area, where, shape, spiky);
    }

    Draft mended() {
        return new Draft(feature, code, name, area, where, geometry, true);
    }
}
