package org.onebeat.cases.note;

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

@Path("/disputes/{id}/notes")
@RunOnVirtualThread
@Tag(name = "steps")
class NoteResource {

    private final Steps steps;

    NoteResource(Steps steps) {
        this.steps = steps;
    }

    @POST
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF, Role.COUNTY_CLERK, Role.PARTNER})
    @Once
    @Operation(operationId = "noteDispute", summary = "Add to the file what those who work on it should know")
    public RestResponse<DisputeFile> note(
            @PathParam("id") UUID id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @Valid @NotNull Note body) {
        return steps.take(Step.NOTE, id, ifMatch, body.occurredAt(), (dispute, act) -> dispute.note(act, body.text()));
    }
}
