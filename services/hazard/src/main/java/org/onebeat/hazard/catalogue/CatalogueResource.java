package org.onebeat.hazard.catalogue;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

@Path("/catalogues")
@RunOnVirtualThread
@Tag(name = "catalogues")
class CatalogueResource {

    private final Catalogues catalogues;

    CatalogueResource(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    @GET
    @May({
        Role.CITY_LEADER,
        Role.CITY_ADMIN,
        Role.COUNTY_CLERK,
        Role.STATION_CHIEF,
        Role.COMMUNITY_OFFICER,
        Role.AUXILIARY,
        Role.GRID_WORKER,
        Role.IMPORTER,
        Role.SYSTEM
    })
    @Transactional
    @Operation(
            operationId = "readCatalogues",
            summary = "Kinds of places with their intervals, categories and severities of hazards")
    public CatalogueView read() {
        return catalogues.view();
    }
}
