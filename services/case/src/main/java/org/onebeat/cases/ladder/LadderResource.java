package org.onebeat.cases.ladder;

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
class LadderResource {

    private final Steps steps;

    LadderResource(Steps steps) {
        this.steps = steps;
    }

    @POST
    @Path("/level")
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF, Role.COUNTY_CLERK})
    @Once
    @Operation(operationId = "raiseDispute", summary = "Hand it up to a higher level, without waiting for its clock")
    public RestResponse<DisputeFile> raise(
            @PathParam("id") UUID id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @Valid @NotNull Raise body) {
        return steps.take(
                Step.RAISE,
                id,
                ifMatch,
                body.occurredAt(),
                body.reason(),
                (dispute, act) -> dispute.raise(act, body.to(), body.reason()));
    }
}
