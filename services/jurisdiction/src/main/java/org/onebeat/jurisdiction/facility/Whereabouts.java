package org.onebeat.jurisdiction.facility;

import jakarta.ws.rs.QueryParam;
import org.onebeat.territory.Restriction;

/** In which part of the caller's scope. All filters narrow; none can widen the scope. */
public class Whereabouts {

    @QueryParam("county")
    Integer county;

    @QueryParam("station")
    Integer station;

    @QueryParam("village")
    Integer village;

    public Restriction restriction() {
        return Restriction.none()
                .andIf(village, "it.ancestors.villageId = :village", "village")
                .andIf(station, "it.ancestors.stationId = :station", "station")
                .andIf(county, "it.ancestors.countyId = :county", "county");
    }
}
