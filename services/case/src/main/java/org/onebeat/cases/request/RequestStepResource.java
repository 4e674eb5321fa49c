package org.onebeat.cases.request;

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
import org.onebeat.service.etag.Etag;
import org.onebeat.service.idempotency.Once;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

@Path("/requests/{id}")
@RunOnVirtualThread
@Tag(name = "requests")
class RequestStepResource {

    private final RequestSteps steps;
    private final Turning turning;

    RequestStepResource(RequestSteps steps, Turning turning) {
        this.steps = steps;
        this.turning = turning;
    }

    @POST
    @Path("/answer")
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF})
    @Once
    @Operation(operationId = "answerRequest", summary = "Answer it; the resident reads it by the receipt")
    public RestResponse<RequestFile> answer(
            @PathParam("id") UUID id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @Valid @NotNull Words body) {
        return steps.take(
                id,
                ifMatch,
                Happening.ANSWERED,
                (request, by, rule, now) -> request.answer(by, body.text(), rule, now));
    }

    @POST
    @Path("/refusal")
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF})
    @Once
    @Operation(
            operationId = "refuseRequest",
            summary = "Say that it is not ours, whose it is, and where the resident goes with it")
    public RestResponse<RequestFile> refuse(
            @PathParam("id") UUID id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @Valid @NotNull Words body) {
        return steps.take(
                id, ifMatch, Happening.REFUSED, (request, by, rule, now) -> request.refuse(by, body.text(), rule, now));
    }

    @POST
    @Path("/dispute")
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF})
    @Once
    @Operation(
            operationId = "turnRequest",
            summary = "Open a dispute of it, from the resident channel; who asks becomes its first party")
    public RestResponse<RequestFile> turn(
            @PathParam("id") UUID id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @Valid @NotNull Turn body) {
        return steps.take(
                id,
                ifMatch,
                Happening.TURNED,
                (request, by, rule, now) ->
                        request.turn(by, turning.disputeOf(request, body, by, now), body.answer(), rule, now));
    }
}
