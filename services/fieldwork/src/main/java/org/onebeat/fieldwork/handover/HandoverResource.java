package org.onebeat.fieldwork.handover;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Order;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** The hand-overs of a station or a county, for those who answer for it. */
@Path("/handovers")
@RunOnVirtualThread
@Tag(name = "handovers")
class HandoverResource {

    private final Handovers handovers;
    private final HandoverSteps steps;
    private final HandoverFiles files;
    private final Standing standing;
    private final CurrentCaller caller;
    private final Clock clock;

    HandoverResource(
            Handovers handovers,
            HandoverSteps steps,
            HandoverFiles files,
            Standing standing,
            CurrentCaller caller,
            Clock clock) {
        this.handovers = handovers;
        this.steps = steps;
        this.files = files;
        this.standing = standing;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @May({Role.STATION_CHIEF, Role.COUNTY_CLERK})
    @Transactional
    @Operation(operationId = "listHandovers", summary = "Hand-overs in scope, the newest first")
    public Page<HandoverItem> list(@BeanParam HandoverQuestion question, @BeanParam Paging paging) {
        Order<Handover> order = Order.named(question.sort, Handovers.ORDERS);
        List<Handover> rows = order.rows(handovers, question.restriction(clock.instant()), paging);
        return Page.of(rows, paging, files.items(rows), order::positionOf);
    }

    @GET
    @Path("/{id}")
    @May({Role.STATION_CHIEF, Role.COUNTY_CLERK})
    @Transactional
    @Operation(operationId = "readHandover", summary = "A hand-over with its lines")
    public RestResponse<HandoverFile> read(@PathParam("id") UUID id) {
        Handover handover = handovers.find(id).orElseThrow(Refusal::notFound);
        return Etag.ok(files.fileOf(handover), handover.version());
    }

    /** For somebody who has left, or cannot be reached; 409 before the post has moved. */
    @POST
    @Once
    @Path("/{id}/handing-over")
    @May({Role.STATION_CHIEF, Role.COUNTY_CLERK})
    @Operation(operationId = "handOverFor", summary = "Hand over for the outgoing person, with the reason")
    public RestResponse<HandoverFile> handOverFor(
            @PathParam("id") UUID id,
            @HeaderParam(Etag.IF_MATCH) String ifMatch,
            @NotNull @Valid HandoverForms.SigningFor body) {
        String because = body.because().strip();
        return steps.take(
                foreign(id, Handover::outgoing),
                ifMatch,
                because,
                (handover, me, now) -> handover.handOver(me, because, standing.of(handover), now));
    }

    /** For somebody who has left meanwhile, or cannot be reached; whoever comes next gets a hand-over of their own. */
    @POST
    @Once
    @Path("/{id}/taking-over")
    @May({Role.STATION_CHIEF, Role.COUNTY_CLERK})
    @Operation(operationId = "takeOverFor", summary = "Take over for the incoming person, with the reason")
    public RestResponse<HandoverFile> takeOverFor(
            @PathParam("id") UUID id,
            @HeaderParam(Etag.IF_MATCH) String ifMatch,
            @NotNull @Valid HandoverForms.SigningFor body) {
        String because = body.because().strip();
        return steps.take(
                foreign(id, Handover::incoming),
                ifMatch,
                because,
                (handover, me, now) -> handover.takeOver(me, because, now));
    }

    /** Somebody else's signature: nobody signs so for themself. */
    private Handover foreign(UUID id, ToIntFunction<Handover> signer) {
        Handover found = handovers.findLocked(id).orElseThrow(Refusal::notFound);
        if (signer.applyAsInt(found) == caller.personId()) {
            throw Refusal.conflict("own-handover");
        }
        return found;
    }
}
