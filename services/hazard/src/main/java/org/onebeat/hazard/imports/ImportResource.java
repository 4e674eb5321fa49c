package org.onebeat.hazard.imports;

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

    private final ImportedPlaces places;
    private final ImportedInspections inspections;

    ImportResource(ImportedPlaces places, ImportedInspections inspections) {
        this.places = places;
        this.inspections = inspections;
    }

    @POST
    @Path("/places")
    @May(Role.IMPORTER)
    @Once
    @Operation(operationId = "importPlaces", summary = "Bring in places: all of them, or none if one is wrong")
    public ImportAnswer places(@Valid @NotNull PlaceImport body) {
        return places.take(body);
    }

    @POST
    @Path("/inspections")
    @May(Role.IMPORTER)
    @Once
    @Operation(
            operationId = "importInspections",
            summary = "Bring in inspections of the past with the hazards they found and what was done about them:"
                    + " all of them, or none if one is wrong")
    public ImportAnswer inspections(@Valid @NotNull InspectionImport body) {
        return inspections.take(body);
    }
}
