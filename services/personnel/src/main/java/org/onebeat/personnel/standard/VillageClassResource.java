package org.onebeat.personnel.standard;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.service.paging.Page;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** Classes that villages can have. */
@Path("/village-classes")
@RunOnVirtualThread
@Tag(name = "staffing standards")
class VillageClassResource {
    private final VillageClasses classes;

    VillageClassResource(VillageClasses classes) {
        this.classes = classes;
    }

    @GET
    @Transactional
    @May({Role.CITY_LEADER, Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "listVillageClasses", summary = "Catalogue of classes of villages")
    public Page<VillageClass> list() {
        return Page.whole(classes.all());
    }
}
