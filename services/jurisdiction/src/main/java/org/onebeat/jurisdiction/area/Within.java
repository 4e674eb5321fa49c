package org.onebeat.jurisdiction.area;

import org.onebeat.territory.Ancestors;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.Restriction;

/**
 * Where people tell areas apart by their names: counties in the city, townships and stations in their county, villages in
 * their township, sectors in their station, grids in their village.
 */
public record Within(String attribute, Integer id) {

    public static Within of(AreaKind kind, Ancestors place) {
        return switch (kind) {
            case CITY, COUNTY -> new Within(null, null);
            case TOWNSHIP, STATION -> new Within("countyId", place.countyId());
            case SECTOR -> new Within("stationId", place.stationId());
            case VILLAGE -> new Within("townshipId", place.townshipId());
            case GRID -> new Within("villageId", place.villageId());
        };
    }

    Restriction restriction() {
        return attribute == null
                ? Restriction.none()
                : Restriction.of("it.ancestors." + attribute + " = :within").with("within", id);
    }
}
