package org.onebeat.cases.dispute;

import jakarta.ws.rs.QueryParam;
import org.onebeat.territory.Restriction;

/** Where the disputes that are asked for stand; ids of areas of either tree. */
public class DisputePlace {

    @QueryParam("county")
    Integer county;

    @QueryParam("township")
    Integer township;

    @QueryParam("station")
    Integer station;

    @QueryParam("sector")
    Integer sector;

    @QueryParam("village")
    Integer village;

    public Restriction restriction() {
        return Restriction.none()
                .andIf(county, "it.ancestors.countyId = :county", "county")
                .andIf(township, "it.ancestors.townshipId = :township", "township")
                .andIf(station, "it.ancestors.stationId = :station", "station")
                .andIf(sector, "it.ancestors.sectorId = :sector", "sector")
                .andIf(village, "it.ancestors.villageId = :village", "village");
    }
}
