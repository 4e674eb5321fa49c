package org.onebeat.cases.merger;

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
class MergerResource {

    private final Steps steps;
    private final Targets targets;

    MergerResource(Steps steps, Targets targets) {
        this.steps = steps;
        this.targets = targets;
    }

    @POST
    @Path("/merger")
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF, Role.COUNTY_CLERK})
    @Once
    @Operation(operationId = "mergeDispute", summary = "It is the same matter as another one; both histories stay")
    public RestResponse<DisputeFile> merge(
            @PathParam("id") UUID id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @Valid @NotNull MergerForm body) {
        RestResponse<DisputeFile> merged = steps.take(
                Step.MERGER,
                id,
                ifMatch,
                body.occurredAt(),
                body.reason(),
                (dispute, act) -> dispute.mergeInto(act, targets.of(dispute, body.into()), body.reason()));
        targets.tell(body.into(), id, body.reason());
        return merged;
    }
}
