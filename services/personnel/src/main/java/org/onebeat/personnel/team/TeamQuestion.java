package org.onebeat.personnel.team;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.onebeat.territory.Restriction;

/** Which teams of the caller's scope are asked for. */
public class TeamQuestion {
    @QueryParam("county")
    Integer county;

    @QueryParam("station")
    Integer station;

    @QueryParam("village")
    Integer village;

    @QueryParam("disbanded")
    @Parameter(description = "True: those that are none any more too")
    boolean disbanded;

    Restriction restriction() {
        return (disbanded ? Restriction.none() : Restriction.of("it.until is null"))
                .andIf(village, "it.ancestors.villageId = :village", "village")
                .andIf(station, "it.ancestors.stationId = :station", "station")
                .andIf(county, "it.ancestors.countyId = :county", "county");
    }
}
