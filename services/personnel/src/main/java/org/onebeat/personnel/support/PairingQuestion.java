package org.onebeat.personnel.support;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.onebeat.territory.Restriction;

/** Which pairings in scope are asked for. */
public class PairingQuestion {
    @QueryParam("county")
    Integer county;

    @QueryParam("station")
    Integer station;

    @QueryParam("supporter")
    Pairing.Supporter supporter;

    @QueryParam("ended")
    @Parameter(description = "Also those that have ended")
    boolean ended;

    @QueryParam("behind")
    @Parameter(description = "Only leaders who were at their contact point too seldom this year")
    boolean behind;

    Restriction restriction(LocalDate today) {
        Restriction asked = Restriction.none()
                .andIf(county, "it.ancestors.countyId = :county", "county")
                .andIf(station, "it.unitId = :station", "station")
                .andIf(supporter, "it.supporter = :supporter", "supporter");
        return ended ? asked : asked.andIf(today, "it.until is null or it.until > :today", "today");
    }
}
