package org.onebeat.personnel.roster.swap;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Page;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.InService;

/** Swaps of duties that the caller asked for, or was asked for. */
@Path("/me/duty-swaps")
@RunOnVirtualThread
@Tag(name = "rosters")
class MySwapResource {
    private final Swaps swaps;
    private final Swapping swapping;
    private final SwapViews views;
    private final CurrentCaller caller;

    MySwapResource(Swaps swaps, Swapping swapping, SwapViews views, CurrentCaller caller) {
        this.swaps = swaps;
        this.swapping = swapping;
        this.views = views;
        this.caller = caller;
    }

    /** The latest first. */
    @GET
    @Transactional
    @InService
    @Operation(operationId = "listMyDutySwaps", summary = "Swaps of duties that concern the caller")
    public Page<SwapView> list() {
        return Page.whole(views.of(swaps.ofPerson(caller.personId())));
    }

    /** One's own duty against somebody else's on the same published roster, both to come. */
    @POST
    @Once
    @InService
    @Operation(operationId = "askForDutySwap", summary = "Ask somebody to change duties")
    public RestResponse<SwapView> ask(@NotNull @Valid NewSwap wish) {
        DutySwap swap = swapping.ask(wish);
        URI location = URI.create("/api/v1/personnel/me/duty-swaps/" + swap.id());
        return Etag.created(location, views.of(swap), swap.version());
    }

    /** By whoever was asked; the chief decides then. */
    @POST
    @Once
    @Path("/{id}/agreement")
    @InService
    @Operation(operationId = "agreeToDutySwap", summary = "Be willing to change duties")
    public RestResponse<SwapView> agree(@PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch) {
        DutySwap swap = Etag.unchanged(own(id), ifMatch, DutySwap::version);
        swapping.agree(swap);
        return Etag.ok(views.of(swap), swap.version());
    }

    /** By either of the two, until the chief has decided. */
    @POST
    @Once
    @Path("/{id}/withdrawal")
    @InService
    @Operation(operationId = "withdrawDutySwap", summary = "Think better of changing duties")
    public RestResponse<SwapView> withdraw(@PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch) {
        DutySwap swap = Etag.unchanged(own(id), ifMatch, DutySwap::version);
        swapping.withdraw(swap);
        return Etag.ok(views.of(swap), swap.version());
    }

    private Optional<DutySwap> own(int id) {
        return swaps.findLocked(id).filter(swap -> swap.concerns(caller.personId()));
    }
}
