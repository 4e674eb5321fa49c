package org.onebeat.assessment.standing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.idempotency.Once;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** Figures in doubt are counted anew. */
@Path("/rebuilds")
@RunOnVirtualThread
@Tag(name = "rebuilds")
class RebuildResource {
    private static final Ancestors CITY = Ancestors.ofCounty(1);

    private final Renewal renewal;
    private final Trail trail;

    RebuildResource(Renewal renewal, Trail trail) {
        this.renewal = renewal;
        this.trail = trail;
    }

    /** Why it is done, for the audit trail. */
    record Doubt(@NotBlank @Size(max = 500) String reason) {}

    @POST
    @May(Role.CITY_ADMIN)
    @Once
    @Operation(
            operationId = "rebuildFigures",
            summary = "Has all figures counted anew from the first event; they are too low until that is done")
    public void rebuild(@NotNull @Valid Doubt doubt) {
        renewal.fromZero();
        trail.note("figures-rebuilt", "figures", "all", CITY, doubt.reason());
    }
}
