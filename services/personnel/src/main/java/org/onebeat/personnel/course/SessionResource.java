package org.onebeat.personnel.course;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Cursor;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** Sessions of courses, and who came (domain.md section 3). */
@Path("/course-sessions")
@RunOnVirtualThread
@Tag(name = "training")
class SessionResource {
    private static final String ORDER = "course-sessions";
    private static final String PEOPLE = "attendances";

    private final Sessions sessions;
    private final Holding holding;
    private final Attendances attendances;
    private final AttendanceViews views;

    SessionResource(Sessions sessions, Holding holding, Attendances attendances, AttendanceViews views) {
        this.sessions = sessions;
        this.holding = holding;
        this.attendances = attendances;
        this.views = views;
    }

    /** The newest first. */
    @GET
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "listCourseSessions", summary = "Sessions of courses")
    public Page<SessionView> list(
            @QueryParam("county") Integer county,
            @QueryParam("course") String course,
            @QueryParam("open") @Parameter(description = "Only those not over by this day") LocalDate open,
            @BeanParam Paging paging) {
        List<?> after = paging.after(ORDER, at -> List.of(at.number(0)));
        int before = after.isEmpty() ? Integer.MAX_VALUE : (Integer) after.getFirst();
        List<CourseSession> rows = sessions.before(before, county, course, open, paging.probe());
        return Page.of(rows, paging, CourseSession::view, row -> Cursor.of(ORDER, row.id()));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "readCourseSession", summary = "A session")
    public RestResponse<SessionView> read(@PathParam("id") int id) {
        return ok(sessions.find(id).orElseThrow(Refusal::notFound));
    }

    @POST
    @Once
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "planCourseSession", summary = "Plan a session of a course")
    public RestResponse<SessionView> plan(@NotNull @Valid NewSession wish) {
        CourseSession planned = holding.plan(wish);
        URI location = URI.create("/api/v1/personnel/course-sessions/" + planned.id());
        return Etag.created(location, planned.view(), planned.version());
    }

    /** While it is planned; 409 afterwards. */
    @PUT
    @Path("/{id}")
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "correctCourseSession", summary = "Another place or other days")
    public RestResponse<SessionView> correct(
            @PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @NotNull @Valid SessionForm form) {
        return ok(holding.correct(locked(id, ifMatch), form));
    }

    @GET
    @Path("/{id}/attendances")
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "listAttendances", summary = "People in scope who are invited to a session")
    public Page<AttendanceView> attendances(@PathParam("id") int id, @BeanParam Paging paging) {
        CourseSession session = sessions.find(id).orElseThrow(Refusal::notFound);
        List<Attendance> rows =
                attendances.page(session.id(), paging.after(PEOPLE, at -> List.of(at.number(0))), paging.probe());
        Map<Integer, AttendanceView> shown = views.of(rows);
        return Page.of(rows, paging, row -> shown.get(row.id()), row -> Cursor.of(PEOPLE, row.id()));
    }

    /** Whoever is invited already stays so. */
    @POST
    @Once
    @Path("/{id}/invitations")
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "inviteToCourseSession", summary = "Invite people to a session")
    public RestResponse<SessionView> invite(@PathParam("id") int id, @NotNull @Valid Invitation invitation) {
        return ok(holding.invite(sessions.findLocked(id).orElseThrow(Refusal::notFound), invitation));
    }

    /** It was held; who is named neither as passed nor as failed was absent. */
    @POST
    @Once
    @Path("/{id}/results")
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "holdCourseSession", summary = "Who came to a session, and who passed")
    public RestResponse<SessionView> hold(
            @PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @NotNull @Valid Results results) {
        return ok(holding.hold(locked(id, ifMatch), results));
    }

    @POST
    @Once
    @Path("/{id}/call-off")
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK})
    @Operation(operationId = "callOffCourseSession", summary = "Call a session off")
    public RestResponse<SessionView> callOff(@PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch) {
        return ok(holding.callOff(locked(id, ifMatch)));
    }

    private CourseSession locked(int id, String ifMatch) {
        return Etag.unchanged(sessions.findLocked(id), ifMatch, CourseSession::version);
    }

    private static RestResponse<SessionView> ok(CourseSession session) {
        return Etag.ok(session.view(), session.version());
    }
}
