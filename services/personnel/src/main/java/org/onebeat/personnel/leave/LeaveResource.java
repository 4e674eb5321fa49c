package org.onebeat.personnel.leave;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Cursor;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** Who is on leave, and who acts meanwhile (domain.md section 3). */
@Path("/leaves")
@RunOnVirtualThread
@Tag(name = "leave")
class LeaveResource {
    private static final String ORDER = "leaves";

    private final Leaves leaves;
    private final Leaving leaving;
    private final LeaveViews views;

    LeaveResource(Leaves leaves, Leaving leaving, LeaveViews views) {
        this.leaves = leaves;
        this.leaving = leaving;
        this.views = views;
    }

    /** Leave of people in scope, the newest first. */
    @GET
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "listLeaves", summary = "Leave of people in scope")
    public Page<LeaveView> list(@BeanParam LeaveQuestion question, @BeanParam Paging paging) {
        List<Leave> rows = leaves.matching(question, paging.after(ORDER, at -> List.of(at.number(0))), paging.probe());
        Map<Integer, LeaveView> shown = views.of(rows);
        return Page.of(rows, paging, row -> shown.get(row.id()), row -> Cursor.of(ORDER, row.id()));
    }

    /** 403 for oneself, 409 where the person is on leave in these days. */
    @POST
    @Once
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "grantLeave", summary = "Grant somebody leave, with somebody who acts meanwhile")
    public RestResponse<LeaveView> grant(@NotNull @Valid NewLeave wish) {
        Leave leave = leaving.grant(wish);
        URI location = URI.create("/api/v1/personnel/leaves/" + leave.id());
        return Etag.created(location, views.of(List.of(leave)).get(leave.id()), leave.version());
    }

    /** Who acts meanwhile hands the work back on that day; 409 where the leave is over. */
    @POST
    @Once
    @Path("/{id}/end")
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "endLeave", summary = "Shorten leave, or call it off before it begins")
    public RestResponse<LeaveView> end(
            @PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @NotNull @Valid LeaveEnd wish) {
        Leave leave = Etag.unchanged(leaves.findLocked(id), ifMatch, Leave::version);
        leaving.end(leave, wish.on());
        return answer(leave);
    }

    /** From now, or the first day, on; 422 where that one is away too. */
    @POST
    @Once
    @Path("/{id}/cover")
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "coverLeave", summary = "Somebody, or somebody else, acts for a person on leave")
    public RestResponse<LeaveView> cover(
            @PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @NotNull @Valid LeaveCover wish) {
        Leave leave = Etag.unchanged(leaves.findLocked(id), ifMatch, Leave::version);
        leaving.cover(leave, wish.cover());
        return answer(leave);
    }

    private RestResponse<LeaveView> answer(Leave leave) {
        return Etag.ok(views.of(List.of(leave)).get(leave.id()), leave.version());
    }
}
