package org.onebeat.personnel.roster;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.onebeat.territory.Restriction;

/** Which rosters of the caller's scope are asked for. */
public class RosterQuestion {
    @QueryParam("county")
    Integer county;

    @QueryParam("station")
    @Parameter(description = "Area id of the station")
    Integer station;

    @QueryParam("month")
    @Parameter(description = "Any day of the month")
    LocalDate month;

    @QueryParam("state")
    RosterState state;

    Restriction restriction() {
        LocalDate first = month == null ? null : month.withDayOfMonth(1);
        return Restriction.none()
                .andIf(county, "it.ancestors.countyId = :county", "county")
                .andIf(station, "it.ancestors.stationId = :station", "station")
                .andIf(first, "it.month = :month", "month")
                .andIf(state, "it.state = :state", "state");
    }
}
