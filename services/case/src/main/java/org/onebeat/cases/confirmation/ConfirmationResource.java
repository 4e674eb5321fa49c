package org.onebeat.cases.confirmation;

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
class ConfirmationResource {

    private final Steps steps;

    ConfirmationResource(Steps steps) {
        this.steps = steps;
    }

    @POST
    @Path("/confirmation")
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF, Role.COUNTY_CLERK})
    @Once
    @Operation(
            operationId = "recordConfirmation",
            summary = "The parties ask a court to confirm their agreement, or do not, and what the court decides")
    public RestResponse<DisputeFile> record(
            @PathParam("id") UUID id,
            @HeaderParam(Etag.IF_MATCH) String ifMatch,
            @Valid @NotNull ConfirmationForm body) {
        return steps.take(
                Step.CONFIRMATION,
                id,
                ifMatch,
                body.occurredAt(),
                (dispute, act) -> dispute.confirm(act, body.stage(), body.note()));
    }
}
