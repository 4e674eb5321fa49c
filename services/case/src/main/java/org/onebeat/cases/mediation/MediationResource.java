package org.onebeat.cases.mediation;

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
class MediationResource {

    private final Steps steps;

    MediationResource(Steps steps) {
        this.steps = steps;
    }

    @POST
    @Path("/mediation")
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF, Role.COUNTY_CLERK})
    @Once
    @Operation(operationId = "mediateDispute", summary = "Begin to mediate")
    public RestResponse<DisputeFile> mediate(
            @PathParam("id") UUID id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @Valid @NotNull MediationForm body) {
        return steps.take(
                Step.MEDIATION, id, ifMatch, body.occurredAt(), (dispute, act) -> dispute.mediate(act, body.start()));
    }

    @POST
    @Path("/agreement")
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF, Role.COUNTY_CLERK})
    @Once
    @Operation(operationId = "agreeDispute", summary = "The parties agree")
    public RestResponse<DisputeFile> agree(
            @PathParam("id") UUID id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @Valid @NotNull Agreement body) {
        return steps.take(
                Step.AGREEMENT,
                id,
                ifMatch,
                body.occurredAt(),
                (dispute, act) -> dispute.agree(act, body.wording(act)));
    }

    @POST
    @Path("/failure")
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF, Role.COUNTY_CLERK})
    @Once
    @Operation(operationId = "failMediation", summary = "The mediation failed")
    public RestResponse<DisputeFile> fail(
            @PathParam("id") UUID id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @Valid @NotNull Failure body) {
        return steps.take(
                Step.FAILURE,
                id,
                ifMatch,
                body.occurredAt(),
                body.reason(),
                (dispute, act) -> dispute.fail(act, body.reason()));
    }

    @POST
    @Path("/take-up")
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF, Role.COUNTY_CLERK})
    @Once
    @Operation(operationId = "takeUpDispute", summary = "Take it up again after a mediation failed")
    public RestResponse<DisputeFile> takeUp(
            @PathParam("id") UUID id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @Valid @NotNull TakeUp body) {
        return steps.take(
                Step.TAKE_UP, id, ifMatch, body.occurredAt(), (dispute, act) -> dispute.takeUp(act, body.note()));
    }
}
