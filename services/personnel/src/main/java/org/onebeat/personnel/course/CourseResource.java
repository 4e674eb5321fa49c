package org.onebeat.personnel.course;

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
import org.onebeat.territory.InService;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** The city's catalogue of courses (domain.md section 3). */
@Path("/courses")
@RunOnVirtualThread
@Tag(name = "training")
class CourseResource {
    private final Courses courses;
    private final Trail trail;

    CourseResource(Courses courses, Trail trail) {
        this.courses = courses;
        this.trail = trail;
    }

    @GET
    @Transactional
    @InService
    @Operation(operationId = "listCourses", summary = "Catalogue of courses")
    public Page<CourseView> list() {
        return Page.whole(courses.all().stream().map(Course::view).toList());
    }

    /** 409 where the code is taken. */
    @POST
    @Once
    @May(Role.CITY_ADMIN)
    @Operation(operationId = "addCourse", summary = "Add a course to the catalogue")
    public RestResponse<CourseView> add(@NotNull @Valid NewCourse wish) {
        Course added = courses.add(wish);
        note("course-added", added);
        return Etag.created(URI.create("/api/v1/personnel/courses/" + added.code()), added.view(), added.version());
    }

    /** What was passed keeps its day of refreshing; a retired course is held no more. */
    @PUT
    @Transactional
    @Path("/{code}")
    @May(Role.CITY_ADMIN)
    @Operation(operationId = "correctCourse", summary = "Change or retire a course")
    public RestResponse<CourseView> correct(
            @PathParam("code") String code,
            @HeaderParam(Etag.IF_MATCH) String ifMatch,
            @NotNull @Valid CourseForm form) {
        Course known = Etag.unchanged(courses.findLocked(code), ifMatch, Course::version);
        known.correct(form);
        note("course-corrected", known);
        return Etag.ok(known.view(), known.version());
    }

    private void note(String action, Course course) {
        trail.note(action, "course", course.code(), Ancestors.ofCounty(City.ID), null);
        courses.settle();
    }
}
