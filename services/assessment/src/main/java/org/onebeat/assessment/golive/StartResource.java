package org.onebeat.assessment.golive;

import static org.onebeat.territory.Role.CITY_ADMIN;
import static org.onebeat.territory.Role.CITY_LEADER;
import static org.onebeat.territory.Role.COUNTY_CLERK;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.service.paging.Page;
import org.onebeat.territory.May;

/** From the workbook to the first record. */
@Path("/go-live")
@RunOnVirtualThread
@Tag(name = "go-live")
class StartResource {
    private final Starts starts;

    StartResource(Starts starts) {
        this.starts = starts;
    }

    @GET
    @Transactional
    @May({CITY_LEADER, CITY_ADMIN, COUNTY_CLERK})
    @Operation(
            operationId = "listStarts",
            summary =
                    "Villages with a named holder and with a first record, for each county in scope or each station of a"
                            + " county")
    public Page<StartView> list(
            @QueryParam("county") @Parameter(description = "Id of a county: its stations; left out: the counties")
                    Integer county) {
        return Page.whole(county == null ? starts.counties() : starts.stations(county));
    }
}
