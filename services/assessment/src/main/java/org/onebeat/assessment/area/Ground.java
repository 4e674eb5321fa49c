package org.onebeat.assessment.area;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onebeat.territory.Area;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.Restriction;

/**
 * The area that is looked at.
 *
 * @param path from the caller's top down to the area itself
 * @param own the caller's widest areas, from which one goes down
 * @param counties of a city its counties, else none
 */
public record Ground(Area area, List<Area> path, List<Area> own, Set<Integer> counties) {
    /** Which tallies belong to it: counties, stations and villages have their own, the rest is made of them. */
    public Restriction tallied() {
        return switch (area.kind()) {
            case CITY -> Restriction.of("it.areaId in :counties").with("counties", counties);
            case COUNTY, STATION, VILLAGE -> Restriction.of("it.areaId = :area").with("area", area.id());
            case TOWNSHIP, SECTOR, GRID -> standing().and(Restriction.of("it.ancestors.villageId is not null"));
        };
    }

    /** What stands on it now. */
    public Restriction standing() {
        return switch (area.kind()) {
            case CITY -> Restriction.none();
            case COUNTY -> standing("countyId");
            case TOWNSHIP -> standing("townshipId");
            case STATION -> standing("stationId");
            case SECTOR -> standing("sectorId");
            case VILLAGE, GRID -> standing("villageId");
        };
    }

    /** What one goes down to from here; empty at the village. */
    public Optional<AreaKind> below() {
        return switch (area.kind()) {
            case CITY -> Optional.of(AreaKind.COUNTY);
            case COUNTY -> Optional.of(AreaKind.STATION);
            case TOWNSHIP, STATION, SECTOR -> Optional.of(AreaKind.VILLAGE);
            case VILLAGE, GRID -> Optional.empty();
        };
    }

    private Restriction standing(String attribute) {
        return Restriction.of("it.ancestors." + attribute + " = :ground").with("ground", area.id());
    }
}
