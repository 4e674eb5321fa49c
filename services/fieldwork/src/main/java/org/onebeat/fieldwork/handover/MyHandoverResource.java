package org.onebeat.fieldwork.handover;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
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
import org.onebeat.territory.InService;

/** What the caller hands over or takes over: as one of the two, and as nobody else (domain.md section 3). */
@Path("/me/handovers")
@RunOnVirtualThread
@Tag(name = "handovers")
class MyHandoverResource {

    private final Parties parties;
    private final Handovers handovers;
    private final HandoverSteps steps;
    private final HandoverFiles files;
    private final Standing standing;
    private final CurrentCaller caller;
    private final Clock clock;

    MyHandoverResource(
            Parties parties,
            Handovers handovers,
            HandoverSteps steps,
            HandoverFiles files,
            Standing standing,
            CurrentCaller caller,
            Clock clock) {
        this.parties = parties;
        this.handovers = handovers;
        this.steps = steps;
        this.files = files;
        this.standing = standing;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @InService
    @Transactional
    @Operation(operationId = "listMyHandovers", summary = "What the caller hands over or takes over, the newest first")
    public Page<HandoverItem> list(@BeanParam HandoverQuestion question, @BeanParam Paging paging) {
        Order<Handover> order = Order.named(question.sort, Handovers.ORDERS);
        List<Handover> rows = order.rows(handovers, parties.own().and(question.restriction(clock.instant())), paging);
        return Page.of(rows, paging, files.items(rows), order::positionOf);
    }

    @GET
    @Path("/{id}")
    @InService
    @Transactional
    @Operation(operationId = "readMyHandover", summary = "A hand-over of one's own with its lines")
    public RestResponse<HandoverFile> read(@PathParam("id") UUID id) {
        Handover handover = parties.read(id);
        return Etag.ok(files.fileOf(handover), handover.version());
    }

    /** Before the day too; 409 once it is handed over. */
    @PUT
    @Path("/{id}/notes")
    @InService
    @Transactional
    @Operation(operationId = "noteHandover", summary = "Say a line of what is handed over, as the outgoing person")
    public RestResponse<HandoverFile> note(
            @PathParam("id") UUID id,
            @HeaderParam(Etag.IF_MATCH) String ifMatch,
            @NotNull @Valid HandoverForms.Notes body) {
        Handover found = outgoing(id);
        return steps.take(
                found,
                ifMatch,
                null,
                (handover, me, now) -> handover.note(me, body.bySubject(), standing.of(handover), now));
    }

    /** 409 before the post has moved: until then the lines are live. */
    @POST
    @Once
    @Path("/{id}/handing-over")
    @InService
    @Operation(operationId = "handOver", summary = "Say that it is handed over, as the outgoing person")
    public RestResponse<HandoverFile> handOver(
            @PathParam("id") UUID id,
            @HeaderParam(Etag.IF_MATCH) String ifMatch,
            @NotNull @Valid HandoverForms.Signing body) {
        Handover found = outgoing(id);
        return steps.take(
                found, ifMatch, null, (handover, me, now) -> handover.handOver(me, null, standing.of(handover), now));
    }

    @PUT
    @Path("/{id}/ticks")
    @InService
    @Transactional
    @Operation(operationId = "tickHandover", summary = "Say which lines are taken on, as the incoming person")
    public RestResponse<HandoverFile> tick(
            @PathParam("id") UUID id,
            @HeaderParam(Etag.IF_MATCH) String ifMatch,
            @NotNull @Valid HandoverForms.Ticks body) {
        Handover found = incoming(id);
        return steps.take(found, ifMatch, null, (handover, me, now) -> handover.tick(me, body.lines(), now));
    }

    /** 409 while a line is not ticked. */
    @POST
    @Once
    @Path("/{id}/taking-over")
    @InService
    @Operation(operationId = "takeOver", summary = "Say that it is taken over, as the incoming person")
    public RestResponse<HandoverFile> takeOver(
            @PathParam("id") UUID id,
            @HeaderParam(Etag.IF_MATCH) String ifMatch,
            @NotNull @Valid HandoverForms.Signing body) {
        Handover found = incoming(id);
        return steps.take(found, ifMatch, null, (handover, me, now) -> handover.takeOver(me, null, now));
    }

    @POST
    @Once
    @Path("/{id}/return")
    @InService
    @Operation(operationId = "sendHandoverBack", summary = "Send it back with what is missing, as the incoming person")
    public RestResponse<HandoverFile> sendBack(
            @PathParam("id") UUID id,
            @HeaderParam(Etag.IF_MATCH) String ifMatch,
            @NotNull @Valid HandoverForms.SendingBack body) {
        Handover found = incoming(id);
        return steps.take(
                found,
                ifMatch,
                body.missing(),
                (handover, me, now) -> handover.sendBack(me, body.missing().strip(), now));
    }

    private Handover outgoing(UUID id) {
        Handover handover = parties.locked(id);
        if (handover.outgoing() != caller.personId()) {
            throw Refusal.forbidden("not-outgoing");
        }
        return handover;
    }

    private Handover incoming(UUID id) {
        Handover handover = parties.locked(id);
        if (handover.incoming() != caller.personId()) {
            throw Refusal.forbidden("not-incoming");
        }
        return handover;
    }
}
