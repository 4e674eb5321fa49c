package org.onebeat.assessment.coverage;

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

/** Which villages have somebody named for them. */
@Path("/coverage")
@RunOnVirtualThread
@Tag(name = "coverage")
class CoverageResource {
    private final Coverage coverage;

    CoverageResource(Coverage coverage) {
        this.coverage = coverage;
    }

    @GET
    @May({CITY_LEADER, CITY_ADMIN, COUNTY_CLERK, STATION_CHIEF, COMMUNITY_OFFICER})
    @Operation(
            operationId = "readCoverage",
            summary = "Villages with a named holder and with one of their own today, and the same for each area below")
    public CoverageView read(
            @QueryParam("area")
                    @Parameter(description = "Id of an area within the caller's scope; left out: the caller's own")
                    Integer area) {
        return coverage.view(area);
    }
}
