package org.onebeat.jurisdiction.area;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.AreaKind;

/**
 * What an existing area shall be called, and be, from a day on.
 *
 * @param settlement of a village, else null
 * @param station of a village, else null
 * @param sector of a village that is in one, else null
 */
public record Revision(String name, Settlement settlement, Integer station, Integer sector) {

    /** Of anything that is in no sector. */
    public Revision(String name, Settlement settlement, Integer station) {
        this(name, settlement, station, null);
    }

    /** Whether a village is to stand elsewhere than here. */
    boolean moves(Ancestors place) {
        return !Objects.equals(place.stationId(), station) || !Objects.equals(place.sectorId(), sector);
    }

    Map<AreaKind, Integer> parents() {
        Map<AreaKind, Integer> parents = new EnumMap<>(AreaKind.class);
        parents.put(AreaKind.STATION, station);
        if (sector != null) {
            parents.put(AreaKind.SECTOR, sector);
        }
        return parents;
    }
}
