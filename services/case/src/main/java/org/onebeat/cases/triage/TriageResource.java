package org.onebeat.cases.triage;

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
class TriageResource {

    private final Steps steps;
    private final FactorCatalogues catalogues;

    TriageResource(Steps steps, FactorCatalogues catalogues) {
        this.steps = steps;
        this.catalogues = catalogues;
    }

    @POST
    @Path("/triage")
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF, Role.COUNTY_CLERK})
    @Once
    @Operation(
            operationId = "triageDispute",
            summary = "Weigh the factors and settle the colour; possible again until an agreement")
    public RestResponse<DisputeFile> triage(
            @PathParam("id") UUID id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @Valid @NotNull TriageForm body) {
        return steps.take(Step.TRIAGE, id, ifMatch, body.occurredAt(), body.reason(), (dispute, act) -> {
            Weighing weighing =
                    FactorCatalogues.at(catalogues.all(), act.occurredAt()).weigh(body.answers());
            return dispute.triage(act, weighing.settle(dispute.colour(), body.colour(), body.reason()));
        });
    }
}
