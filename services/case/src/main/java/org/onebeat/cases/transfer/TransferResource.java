package org.onebeat.cases.transfer;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.cases.dispute.DisputeFile;
import org.onebeat.cases.dispute.Step;
import org.onebeat.cases.dispute.Steps;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.idempotency.Once;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

@Path("/disputes/{id}")
@RunOnVirtualThread
@Tag(name = "steps")
class TransferResource {

    private final Steps steps;
    private final TransferOrders orders;

    TransferResource(Steps steps, TransferOrders orders) {
        this.steps = steps;
        this.orders = orders;
    }

    @POST
    @Path("/transfer")
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF, Role.COUNTY_CLERK})
    @Once
    @Operation(operationId = "transferDispute", summary = "Hand it to an agency after a mediation failed")
    public RestResponse<DisputeFile> transfer(
            @PathParam("id") UUID id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @Valid @NotNull TransferForm body) {
        return steps.take(
                Step.TRANSFER,
                id,
                ifMatch,
                body.occurredAt(),
                body.reason(),
                (dispute, act) -> dispute.transfer(act, orders.of(body, dispute, act)));
    }

    @POST
    @Path("/receipt")
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF, Role.COUNTY_CLERK, Role.PARTNER})
    @Once
    @Operation(operationId = "receiveDispute", summary = "The agency has it in hand")
    public RestResponse<DisputeFile> receive(
            @PathParam("id") UUID id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @Valid @NotNull Receipt body) {
        return steps.take(
                Step.RECEIPT, id, ifMatch, body.occurredAt(), (dispute, act) -> dispute.receive(act, body.receipt()));
    }

    @POST
    @Path("/answer")
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF, Role.COUNTY_CLERK, Role.PARTNER})
    @Once
    @Operation(operationId = "answerDispute", summary = "What became of it at the agency; then it can be closed")
    public RestResponse<DisputeFile> answer(
            @PathParam("id") UUID id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @Valid @NotNull AgencyAnswer body) {
        return steps.take(
                Step.ANSWER, id, ifMatch, body.occurredAt(), (dispute, act) -> dispute.answer(act, body.answer()));
    }

    @POST
    @Path("/return")
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF, Role.COUNTY_CLERK, Role.PARTNER})
    @Once
    @Operation(operationId = "returnDispute", summary = "The agency sends it back; it is mediated here again")
    public RestResponse<DisputeFile> giveBack(
            @PathParam("id") UUID id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @Valid @NotNull Return body) {
        return steps.take(
                Step.RETURN,
                id,
                ifMatch,
                body.occurredAt(),
                body.reason(),
                (dispute, act) -> dispute.giveBack(act, body.reason()));
    }
}
