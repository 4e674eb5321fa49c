package org.onebeat.jurisdiction.onboarding;

import org.onebeat.jurisdiction.area.Place;

/**
 * How far an uploaded workbook may reach: a county clerk's rows stay in the county, a city administrator's in the city.
 *
 * @param county id of the area the workbook belongs to: a county, or the city itself
 * @param code its code; the one of a county begins like its city's
 */
record Reach(int county, String code) {

    private static final int CITY_PREFIX = 4;

    boolean city() {
        return county == Place.CITY;
    }

    boolean covers(Draft draft) {
        return covers(draft.code());
    }

    boolean covers(String areaCode) {
        return areaCode.startsWith(city() ? code.substring(0, CITY_PREFIX) : code);
    }
}
