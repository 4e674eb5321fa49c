package org.onebeat.cases.dispute;

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

@Path("/disputes/{id}")
@RunOnVirtualThread
@Tag(name = "steps")
class ClosingResource {

    private final Steps steps;

    ClosingResource(Steps steps) {
        this.steps = steps;
    }

    @POST
    @Path("/closure")
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF, Role.COUNTY_CLERK})
    @Once
    @Operation(operationId = "closeDispute", summary = "Close the file after a follow-up that holds")
    public RestResponse<DisputeFile> close(
            @PathParam("id") UUID id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @Valid @NotNull Closure body) {
        return steps.take(
                Step.CLOSURE, id, ifMatch, body.occurredAt(), (dispute, act) -> dispute.close(act, body.note()));
    }

    @POST
    @Path("/withdrawal")
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF, Role.COUNTY_CLERK})
    @Once
    @Operation(operationId = "withdrawDispute", summary = "The matter is not pursued any further")
    public RestResponse<DisputeFile> withdraw(
            @PathParam("id") UUID id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @Valid @NotNull Withdrawal body) {
        return steps.take(
                Step.WITHDRAWAL,
                id,
                ifMatch,
                body.occurredAt(),
                body.reason(),
                (dispute, act) -> dispute.withdraw(act, body.reason()));
    }
}
