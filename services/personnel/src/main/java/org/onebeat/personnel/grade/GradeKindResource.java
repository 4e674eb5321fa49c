package org.onebeat.personnel.grade;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.service.paging.Page;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** The catalogue of grades (defaults.md). */
@Path("/grades")
@RunOnVirtualThread
@Tag(name = "people")
class GradeKindResource {
    private final GradeKinds kinds;

    GradeKindResource(GradeKinds kinds) {
        this.kinds = kinds;
    }

    @GET
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "listGradeKinds", summary = "Catalogue of grades, by category of people")
    public Page<GradeKind> kinds() {
        return Page.whole(kinds.all());
    }
}
