package org.onebeat.jurisdiction.onboarding;

import java.util.Optional;
import org.onebeat.jurisdiction.area.Place;
import org.onebeat.jurisdiction.area.Writing;
import org.onebeat.jurisdiction.area.Writing.Breach;

/**
 * How far an uploaded workbook may reach: a county clerk's rows stay in the county, a city administrator's in the city.
 *
 * @param county id of the area the workbook belongs to: a county, or the city itself
 * @param code its code; the one of a county begins like its city's
 */
record Reach(int county, String code) {

    boolean city() {
        return county == Place.CITY;
    }

    boolean covers(String areaCode) {
        return breach(areaCode).isEmpty();
    }

    /** The rule that an area's code breaks which lies beyond. */
    Optional<Breach> breach(String areaCode) {
        return city() ? Writing.ofCity(areaCode, code) : Writing.ofCounty(areaCode, code);
    }
}
