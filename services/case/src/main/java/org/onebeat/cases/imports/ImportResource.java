package org.onebeat.cases.imports;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.imports.ImportAnswer;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

@Path("/imports")
@RunOnVirtualThread
@Tag(name = "imports")
class ImportResource {

    private final Importing importing;

    ImportResource(Importing importing) {
        this.importing = importing;
    }

    @POST
    @Path("/disputes")
    @May(Role.IMPORTER)
    @Once
    @Operation(
            operationId = "importDisputes",
            summary = "Bring in disputes of the past with their steps: all of them, or none if one is wrong")
    public ImportAnswer disputes(@Valid @NotNull DisputeImport body) {
        return importing.take(body);
    }
}
