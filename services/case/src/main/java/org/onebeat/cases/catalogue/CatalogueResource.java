package org.onebeat.cases.catalogue;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.cases.triage.FactorCatalogues;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

@Path("/catalogues")
@RunOnVirtualThread
@Tag(name = "catalogues")
class CatalogueResource {

    private final Catalogues catalogues;
    private final FactorCatalogues factors;

    CatalogueResource(Catalogues catalogues, FactorCatalogues factors) {
        this.catalogues = catalogues;
        this.factors = factors;
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
        Role.PARTNER,
        Role.SYSTEM
    })
    @Transactional
    @Operation(
            operationId = "readCatalogues",
            summary = "The words of all forms about disputes, and the triage factors in force")
    public CatalogueView read() {
        return CatalogueView.of(catalogues, factors.inForce(), factors.every());
    }
}
