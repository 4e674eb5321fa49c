package org.onebeat.personnel.roster.swap;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.personnel.roster.RosterAddress;
import org.onebeat.service.paging.Page;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** What swaps are asked for in a month. */
@Path("/rosters/{id}/swaps")
@RunOnVirtualThread
@Tag(name = "rosters")
class RosterSwapResource {
    private final Swaps swaps;
    private final SwapViews views;
    private final RosterAddress rosters;

    RosterSwapResource(Swaps swaps, SwapViews views, RosterAddress rosters) {
        this.swaps = swaps;
        this.views = views;
        this.rosters = rosters;
    }

    /** The latest first. */
    @GET
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "listDutySwaps", summary = "Swaps asked for in a month")
    public Page<SwapView> list(@PathParam("id") int id) {
        rosters.demand(id);
        return Page.whole(views.of(swaps.ofRoster(id)));
    }
}
