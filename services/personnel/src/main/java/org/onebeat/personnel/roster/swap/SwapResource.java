package org.onebeat.personnel.roster.swap;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.idempotency.Once;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** Swaps of duties, for whoever decides about them. */
@Path("/duty-swaps")
@RunOnVirtualThread
@Tag(name = "rosters")
class SwapResource {
    private final Swaps swaps;
    private final SwapDesk desk;
    private final SwapViews views;

    SwapResource(Swaps swaps, SwapDesk desk, SwapViews views) {
        this.swaps = swaps;
        this.desk = desk;
        this.views = views;
    }

    /** Approved, both duties change hands at once; 422 names the rule that keeps one of the two from the other's duty. */
    @POST
    @Once
    @Path("/{id}/decision")
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "decideDutySwap", summary = "Approve or refuse a swap of duties")
    public RestResponse<SwapView> decide(
            @PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @NotNull @Valid SwapAnswer answer) {
        DutySwap swap = Etag.unchanged(swaps.findLocked(id).filter(desk::isMine), ifMatch, DutySwap::version);
        desk.decide(swap, answer);
        return Etag.ok(views.of(swap), swap.version());
    }
}
