package org.onebeat.personnel.standard;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Page;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** Of which class a village is and was (domain.md section 3). */
@Path("/villages/{village}/classes")
@RunOnVirtualThread
@Tag(name = "staffing standards")
class ClassingResource {
    private final Classing classing;

    ClassingResource(Classing classing) {
        this.classing = classing;
    }

    /** 404 outside the caller's scope. */
    @GET
    @Transactional
    @May({Role.CITY_LEADER, Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(
            operationId = "listClassesOfVillage",
            summary = "The classes that a village has had, the first one first")
    public Page<ClassingView> list(@PathParam("village") int village) {
        return Page.whole(classing.of(village));
    }

    /** 409 where a class begins that day, 422 for one that the catalogue does not have. */
    @POST
    @Once
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "classVillage", summary = "A village is of a class from a day on")
    public RestResponse<Page<ClassingView>> add(@PathParam("village") int village, @NotNull @Valid ClassingForm form) {
        return RestResponse.status(RestResponse.Status.CREATED, Page.whole(classing.add(village, form)));
    }
}
