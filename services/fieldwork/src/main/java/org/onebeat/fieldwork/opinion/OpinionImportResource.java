package org.onebeat.fieldwork.opinion;

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

@Path("/imports/opinions")
@RunOnVirtualThread
@Tag(name = "imports")
class OpinionImportResource {

    private final OpinionImporting importing;

    OpinionImportResource(OpinionImporting importing) {
        this.importing = importing;
    }

    @POST
    @May(Role.IMPORTER)
    @Once
    @Operation(
            operationId = "importOpinions",
            summary = "Bring in opinions of the past of one county, up to 500 at once: all of them, or none")
    public ImportAnswer bringIn(@Valid @NotNull OpinionImport body) {
        return importing.bringIn(body);
    }
}
