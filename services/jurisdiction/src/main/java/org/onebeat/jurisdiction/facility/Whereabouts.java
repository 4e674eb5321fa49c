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

    /** All of a county; of everything in scope where it is null. */
    public static Whereabouts ofCounty(Integer county) {
        Whereabouts where = new Whereabouts();
        where.county = county;
        return where;
    }

    public Restriction restriction() {
        return stationWide().andIf(village, "it.ancestors.villageId = :village", "village");
    }

    /** The same for whole stations: a village's room may stand in the next one. */
    public Restriction stationWide() {
        return Restriction.none()
                .andIf(station, "it.ancestors.stationId = :station", "station")
                .andIf(county, "it.ancestors.countyId = :county", "county");
    }
}
