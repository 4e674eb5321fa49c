package org.onebeat.personnel.coverage;

import org.onebeat.territory.AreaName;
import org.onebeat.territory.Named;

/**
 * A village and who watches over it.
 *
 * @param holder who is named for it, null where nobody is
 * @param own the holder is posted to nothing else
 * @param lacking who lacks by the city's rule
 */
record VillageWatch(
        AreaName village, AreaName station, AreaName county, String holder, boolean own, Crew crew, Crew lacking) {

    static VillageWatch of(Watch watch, Named named) {
        return new VillageWatch(
                named.area(watch.village()),
                named.area(watch.where().stationId()),
                named.area(watch.where().countyId()),
                watch.holder().orElse(null),
                watch.own(),
                watch.crew(),
                watch.lacking());
    }
}
