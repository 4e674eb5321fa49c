package org.onebeat.jurisdiction.onboarding;

import java.util.ArrayList;
import java.util.List;
import org.onebeat.jurisdiction.facility.KnownPoint;

/** What a committed workbook did, one by one. */
record Deeds(List<Deed> areas, List<PointDeed> points, List<FormerService> services) {

    Deeds() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** Of areas and points; what a point served before belongs to its deed. */
    int count() {
        return areas.size() + points.size();
    }

    void changed(KnownPoint before, KnownPoint after) {
        points.add(PointDeed.changed(before, after));
        before.services().forEach(service -> services.add(FormerService.of(before.id(), service)));
    }
}
