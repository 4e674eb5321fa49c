package org.onebeat.jurisdiction.calendar;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.paging.Page;
import org.onebeat.territory.InService;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** Public holidays and the days worked for them, year by year (architecture.md section 5). */
@Path("/working-years")
@RunOnVirtualThread
@Tag(name = "working days")
class WorkingYearResource {

    private final Announcing announcing;

    WorkingYearResource(Announcing announcing) {
        this.announcing = announcing;
    }

    @GET
    @Transactional
    @InService
    @Operation(
            operationId = "listWorkingYears",
            summary = "Years with their holidays and make-up days, the latest first")
    public Page<WorkingYearView> list() {
        return Page.whole(announcing.all());
    }

    /** What runs out in that year or later is counted again, in every service. */
    @PUT
    @Path("/{year}")
    @Transactional
    @May(Role.CITY_ADMIN)
    @Operation(
            operationId = "announceWorkingYear",
            summary = "The holidays of this year or the next, whole, as the State Council announced them")
    public RestResponse<WorkingYearView> announce(
            @PathParam("year") int year,
            @HeaderParam(Etag.IF_MATCH) String ifMatch,
            @Valid @NotNull WorkingYearForm form) {
        WorkingYearView announced = announcing.announce(year, ifMatch, form);
        return Etag.ok(announced, announced.version());
    }
}
