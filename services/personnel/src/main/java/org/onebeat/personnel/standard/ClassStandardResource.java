package org.onebeat.personnel.standard;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.personnel.installation.City;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Page;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** How many each class of villages asks for (domain.md section 3); the classes are words of the catalogue VILLAGE_CLASS. */
@Path("/village-class-standards")
@RunOnVirtualThread
@Tag(name = "staffing standards")
class ClassStandardResource {
    private final ClassStandards standards;
    private final Trail trail;

    ClassStandardResource(ClassStandards standards, Trail trail) {
        this.standards = standards;
        this.trail = trail;
    }

    @GET
    @Transactional
    @May({Role.CITY_LEADER, Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "listVillageClassStandards", summary = "What each class asks for, the latest number first")
    public Page<ClassStandardForm> list() {
        return Page.whole(standards.all());
    }

    /** 422 for a day in the past or a class that is not offered then, 409 where a number of the class begins that day. */
    @POST
    @Once
    @May(Role.CITY_ADMIN)
    @Operation(operationId = "setVillageClassStandard", summary = "A class asks for so many from a day on")
    public RestResponse<ClassStandardForm> add(@NotNull @Valid ClassStandardForm form) {
        ClassStandardForm added = standards.add(form);
        trail.note(
                "village-class-standard-set",
                "village-class-standard",
                added.villageClass() + " " + added.from(),
                Ancestors.ofCounty(City.ID),
                null);
        return RestResponse.status(RestResponse.Status.CREATED, added);
    }
}
