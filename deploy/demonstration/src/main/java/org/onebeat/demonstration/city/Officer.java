package org.onebeat.demonstration.city;

import java.util.List;

/**
 * A made-up member of staff and what they are posted to.
 *
 * @param category code of the catalogue, such as AUXILIARY
 * @param unit code of the station
 * @param function code, such as AUXILIARY for whoever is on a village
 * @param areas codes of stations, sectors or villages
 * @param second the post held besides, null for the few who hold none
 */
public record Officer(
        String number,
        String name,
        String category,
        String unit,
        String function,
        List<String> areas,
        SecondPost second) {

    public static final String DEDICATED = "AUXILIARY";

    /** On a village, of whatever category. */
    public boolean isOnVillage() {
        return !function.equals("STATION_CHIEF");
    }

    /** A dedicated auxiliary, in full time. */
    public boolean isDedicated() {
        return category.equals(DEDICATED);
    }
}
