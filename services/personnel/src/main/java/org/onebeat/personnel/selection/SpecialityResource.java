package org.onebeat.personnel.selection;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.personnel.installation.City;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Page;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** The city's catalogue of specialities (domain.md section 3). */
@Path("/specialities")
@RunOnVirtualThread
@Tag(name = "selection")
class SpecialityResource {
    private final Specialities specialities;
    private final Trail trail;

    SpecialityResource(Specialities specialities, Trail trail) {
        this.specialities = specialities;
        this.trail = trail;
    }

    @GET
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF, Role.COMMUNITY_OFFICER, Role.AUXILIARY})
    @Operation(operationId = "listSpecialities", summary = "Catalogue of specialities")
    public Page<SpecialityView> list() {
        return Page.whole(specialities.all().stream().map(Speciality::view).toList());
    }

    /** 409 where the code is taken. */
    @POST
    @Once
    @May(Role.CITY_ADMIN)
    @Operation(operationId = "addSpeciality", summary = "Add a speciality to the catalogue")
    public RestResponse<SpecialityView> add(@NotNull @Valid NewSpeciality wish) {
        Speciality added = specialities.add(wish);
        note("speciality-added", added);
        return Etag.created(
                URI.create("/api/v1/personnel/specialities/" + added.code()), added.view(), added.version());
    }

    /** Renames it, or retires it: records keep it, nobody chooses it any more. */
    @PUT
    @Transactional
    @Path("/{code}")
    @May(Role.CITY_ADMIN)
    @Operation(operationId = "correctSpeciality", summary = "Rename or retire a speciality")
    public RestResponse<SpecialityView> correct(
            @PathParam("code") String code,
            @HeaderParam(Etag.IF_MATCH) String ifMatch,
            @NotNull @Valid SpecialityForm form) {
        Speciality known = Etag.unchanged(specialities.findLocked(code), ifMatch, Speciality::version);
        known.correct(form);
        note("speciality-corrected", known);
        return Etag.ok(known.view(), known.version());
    }

    private void note(String action, Speciality speciality) {
        trail.note(action, "speciality", speciality.code(), Ancestors.ofCounty(City.ID), null);
        specialities.settle();
    }
}
