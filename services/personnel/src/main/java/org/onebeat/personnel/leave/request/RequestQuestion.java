package org.onebeat.personnel.leave.request;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.onebeat.territory.Restriction;

/** Which requests of the caller's scope are asked for. */
public class RequestQuestion {
    @QueryParam("county")
    Integer county;

    @QueryParam("station")
    @Parameter(description = "Area id of the people's station")
    Integer station;

    @QueryParam("person")
    Integer person;

    @QueryParam("state")
    RequestState state;

    Restriction restriction() {
        return Restriction.none()
                .andIf(station, "it.ancestors.stationId = :station", "station")
                .andIf(county, "it.ancestors.countyId = :county", "county")
                .andIf(person, "it.personId = :person", "person")
                .andIf(state, "it.state = :state", "state");
    }
}
