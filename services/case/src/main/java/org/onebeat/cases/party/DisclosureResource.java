package org.onebeat.cases.party;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.cases.dispute.Dispute;
import org.onebeat.cases.dispute.Disputes;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

@Path("/disputes/{id}/disclosures")
@RunOnVirtualThread
@Tag(name = "parties")
class DisclosureResource {

    private final Disputes disputes;
    private final Trail trail;

    DisclosureResource(Disputes disputes, Trail trail) {
        this.disputes = disputes;
        this.trail = trail;
    }

    @POST
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF, Role.PARTNER})
    @Once(keep = false)
    @Operation(
            operationId = "discloseParties",
            summary = "Show the parties in full; who saw them, when and why goes into the audit trail")
    public Disclosure disclose(@PathParam("id") UUID id, @Valid @NotNull DisclosureForm body) {
        Dispute dispute = disputes.find(id).orElseThrow(Refusal::notFound);
        trail.note("parties-disclosed", "dispute", id.toString(), dispute.ancestors(), body.reason());
        return Disclosure.of(dispute.parties());
    }
}
