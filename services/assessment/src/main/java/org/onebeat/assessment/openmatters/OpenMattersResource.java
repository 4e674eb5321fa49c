package org.onebeat.assessment.openmatters;

import static org.onebeat.territory.Role.CITY_ADMIN;
import static org.onebeat.territory.Role.CITY_LEADER;
import static org.onebeat.territory.Role.COMMUNITY_OFFICER;
import static org.onebeat.territory.Role.COUNTY_CLERK;
import static org.onebeat.territory.Role.STATION_CHIEF;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.territory.May;

/** What is open now. */
@Path("/open-matters")
@RunOnVirtualThread
@Tag(name = "open matters")
class OpenMattersResource {
    private final OpenNow open;

    OpenMattersResource(OpenNow open) {
        this.open = open;
    }

    @GET
    @May({CITY_LEADER, CITY_ADMIN, COUNTY_CLERK, STATION_CHIEF, COMMUNITY_OFFICER})
    @Operation(
            operationId = "readOpenMatters",
            summary = "Open disputes by colour and open hazards by severity, and the same for each area below")
    public OpenMattersView read(
            @QueryParam("area")
                    @Parameter(description = "Id of an area within the caller's scope; left out: the caller's own")
                    Integer area) {
        return open.view(area);
    }
}
