package org.onebeat.jurisdiction.standard;

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
import org.onebeat.jurisdiction.area.Place;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Page;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** What the places of the force have to be, in the whole city. */
@Path("/facility-standards")
@RunOnVirtualThread
@Tag(name = "facility standards")
class StandardResource {

    private final FacilityStandards standards;
    private final Trail trail;

    StandardResource(FacilityStandards standards, Trail trail) {
        this.standards = standards;
        this.trail = trail;
    }

    @GET
    @May({Role.CITY_LEADER, Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Transactional
    @Operation(operationId = "listFacilityStandards", summary = "Every set of standards, the latest first")
    public Page<StandardView> list() {
        return Page.whole(standards.all().stream().map(StandardView::of).toList());
    }

    @POST
    @May(Role.CITY_ADMIN)
    @Once
    @Operation(operationId = "setFacilityStandards", summary = "Other standards hold from a day on, today or later")
    public RestResponse<StandardView> add(@Valid @NotNull StandardForm form) {
        FacilityStandard standard = standards.add(form);
        trail.note(
                "facility-standards-set",
                "facility-standard",
                standard.from().toString(),
                Ancestors.ofCounty(Place.CITY),
                null);
        return RestResponse.status(RestResponse.Status.CREATED, StandardView.of(standard));
    }
}
