package org.onebeat.fieldwork.activity;

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

@Path("/imports/activities")
@RunOnVirtualThread
@Tag(name = "imports")
class ActivityImportResource {

    private final ActivityImporting importing;

    ActivityImportResource(ActivityImporting importing) {
        this.importing = importing;
    }

    @POST
    @May(Role.IMPORTER)
    @Once
    @Operation(
            operationId = "importActivities",
            summary = "Bring in activities of the past of one county, up to 1,000 at once: all of them, or none")
    public ImportAnswer bringIn(@Valid @NotNull ActivityImport body) {
        return importing.bringIn(body);
    }
}
