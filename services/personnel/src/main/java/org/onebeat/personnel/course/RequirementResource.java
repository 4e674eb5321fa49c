package org.onebeat.personnel.course;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.personnel.installation.City;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Page;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** Which postings cannot start without a course: dated rules of the city. */
@Path("/course-requirements")
@RunOnVirtualThread
@Tag(name = "training")
class RequirementResource {
    private final Requirements requirements;
    private final Courses courses;
    private final Trail trail;
    private final Clock clock;

    RequirementResource(Requirements requirements, Courses courses, Trail trail, Clock clock) {
        this.requirements = requirements;
        this.courses = courses;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "listCourseRequirements", summary = "Which postings need which course")
    public Page<RequirementView> list() {
        return Page.whole(requirements.all().stream().map(Requirement::view).toList());
    }

    /** Postings that have started go on. */
    @POST
    @Once
    @May(Role.CITY_ADMIN)
    @Operation(operationId = "requireCourse", summary = "Postings need a course from a day on")
    public RestResponse<RequirementView> require(@NotNull @Valid NewRequirement wish) {
        courses.demand(wish.course());
        Requirement rule = requirements.add(Requirement.of(wish, orToday(wish.from())));
        note("course-required", rule);
        return Etag.created(
                URI.create("/api/v1/personnel/course-requirements/" + rule.id()), rule.view(), rule.version());
    }

    /** 409 where it has ended. */
    @POST
    @Once
    @Path("/{id}/end")
    @May(Role.CITY_ADMIN)
    @Operation(operationId = "endCourseRequirement", summary = "Postings need the course no more from a day on")
    public RestResponse<RequirementView> end(
            @PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @NotNull @Valid RequirementEnd wish) {
        Requirement rule = Etag.unchanged(requirements.findLocked(id), ifMatch, Requirement::version);
        rule.end(orToday(wish.on()));
        note("course-requirement-ended", rule);
        return Etag.ok(rule.view(), rule.version());
    }

    private LocalDate orToday(LocalDate day) {
        return day == null ? CivilTime.today(clock) : day;
    }

    private void note(String action, Requirement rule) {
        requirements.settle();
        trail.note(action, "course-requirement", Integer.toString(rule.id()), Ancestors.ofCounty(City.ID), null);
    }
}
