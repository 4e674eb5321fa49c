package org.onebeat.cases.routing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.cases.dispute.DisputeFile;
import org.onebeat.cases.dispute.Step;
import org.onebeat.cases.dispute.Steps;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.routing.Routing;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;
import org.onebeat.territory.RoutingLock;

@Path("/disputes/{id}")
@RunOnVirtualThread
@Tag(name = "steps")
class AssignmentResource {

    private final Steps steps;
    private final Routing routing;
    private final RoutingLock lock;

    AssignmentResource(Steps steps, Routing routing, RoutingLock lock) {
        this.steps = steps;
        this.routing = routing;
        this.lock = lock;
    }

    @POST
    @Path("/assignment")
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF, Role.COUNTY_CLERK})
    @Once
    @Operation(
            operationId = "assignDispute",
            summary = "Confirm who takes it on: whoever holds the village, or somebody else who serves there")
    public RestResponse<DisputeFile> assign(
            @PathParam("id") UUID id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @Valid @NotNull Assignment body) {
        // before the dispute's own lock, as the move of open work takes them: in one order nobody waits for ever
        lock.together();
        return steps.take(Step.ASSIGNMENT, id, ifMatch, body.occurredAt(), (dispute, act) -> {
            Optional<Integer> chosen = Optional.ofNullable(body.person());
            chosen.ifPresent(person -> routing.demandServes(person, dispute.ancestors(), act.recordedAt()));
            return dispute.assign(act, chosen);
        });
    }
}
