package org.onebeat.cases.grant;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.cases.dispute.DisputeFile;
import org.onebeat.cases.dispute.Disputes;
import org.onebeat.cases.dispute.Step;
import org.onebeat.cases.dispute.Steps;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

@Path("/disputes/{id}")
@RunOnVirtualThread
@Tag(name = "grants")
class GrantResource {

    private final Steps steps;
    private final Disputes disputes;
    private final Invitations invitations;
    private final Clock clock;

    GrantResource(Steps steps, Disputes disputes, Invitations invitations, Clock clock) {
        this.steps = steps;
        this.disputes = disputes;
        this.invitations = invitations;
        this.clock = clock;
    }

    @GET
    @Path("/grantees")
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF, Role.COUNTY_CLERK})
    @Transactional
    @Operation(operationId = "listGrantees", summary = "Whom the caller can ask in to this dispute")
    public GranteesView grantees(@PathParam("id") UUID id) {
        return invitations.choice(disputes.find(id).orElseThrow(Refusal::notFound), clock.instant());
    }

    @POST
    @Path("/grants")
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF, Role.COUNTY_CLERK})
    @Once
    @Operation(
            operationId = "grantDispute",
            summary = "Ask somebody in: police nearby to handle it jointly, or an agency; they see exactly this matter")
    public RestResponse<DisputeFile> grant(
            @PathParam("id") UUID id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @Valid @NotNull GrantForm body) {
        return steps.take(
                Step.GRANT,
                id,
                ifMatch,
                null,
                body.reason(),
                (dispute, act) -> dispute.grant(act, invitations.of(body, dispute, act.recordedAt()), body.reason()));
    }

    @POST
    @Path("/grants/{grant}/end")
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF, Role.COUNTY_CLERK})
    @Once
    @Operation(operationId = "endGrant", summary = "Somebody who was asked in sees and does nothing more of it")
    public RestResponse<DisputeFile> end(
            @PathParam("id") UUID id,
            @PathParam("grant") long grant,
            @HeaderParam(Etag.IF_MATCH) String ifMatch,
            @Valid @NotNull GrantEnd body) {
        return steps.take(
                Step.GRANT,
                id,
                ifMatch,
                null,
                body.reason(),
                (dispute, act) -> dispute.endGrant(act, grant, body.reason()));
    }
}
