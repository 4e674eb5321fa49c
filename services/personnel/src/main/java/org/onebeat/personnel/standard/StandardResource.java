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

/** How strong the force is to be, in the whole city (domain.md section 3). */
@Path("/staffing-standards")
@RunOnVirtualThread
@Tag(name = "staffing standards")
class StandardResource {
    private final StaffingStandards standards;
    private final Trail trail;

    StandardResource(StaffingStandards standards, Trail trail) {
        this.standards = standards;
        this.trail = trail;
    }

    @GET
    @Transactional
    @May({Role.CITY_LEADER, Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "listStaffingStandards", summary = "Every set of staffing standards, the latest first")
    public Page<StandardForm> list() {
        return Page.whole(standards.all().stream().map(StaffingStandard::view).toList());
    }

    /** 422 for a day in the past, 409 where a set begins that day. */
    @POST
    @Once
    @May(Role.CITY_ADMIN)
    @Operation(operationId = "setStaffingStandards", summary = "Other standards hold from a day on, today or later")
    public RestResponse<StandardForm> add(@NotNull @Valid StandardForm form) {
        StaffingStandard standard = standards.add(form);
        trail.note(
                "staffing-standard-set",
                "staffing-standard",
                form.from().toString(),
                Ancestors.ofCounty(City.ID),
                null);
        return RestResponse.status(RestResponse.Status.CREATED, standard.view());
    }
}
