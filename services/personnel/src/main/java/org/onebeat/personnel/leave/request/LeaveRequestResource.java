package org.onebeat.personnel.leave.request;

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
import java.util.List;
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

/** Who asks for leave, for those who answer (domain.md section 3). */
@Path("/leave-requests")
@RunOnVirtualThread
@Tag(name = "leave")
class LeaveRequestResource {
    private static final String ORDER = "leave-requests";

    private final LeaveRequests requests;
    private final Deciding deciding;
    private final LeaveRequestViews views;

    LeaveRequestResource(LeaveRequests requests, Deciding deciding, LeaveRequestViews views) {
        this.requests = requests;
        this.deciding = deciding;
        this.views = views;
    }

    /** The newest first. */
    @GET
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "listLeaveRequests", summary = "Leave that people in scope ask for")
    public Page<LeaveRequestView> list(@BeanParam RequestQuestion question, @BeanParam Paging paging) {
        List<?> after = paging.after(ORDER, at -> List.of(at.number(0)));
        List<LeaveRequest> rows = requests.matching(question, after, paging.probe());
        Page<LeaveRequest> page = Page.of(rows, paging, row -> row, row -> Cursor.of(ORDER, row.id()));
        return new Page<>(views.of(page.items()), page.next());
    }

    /** It is leave from then on. Never one's own: 403; 409 where other leave stands in these days. */
    @POST
    @Once
    @Path("/{id}/approval")
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "approveLeaveRequest", summary = "Grant the leave that somebody asks for")
    public RestResponse<LeaveRequestView> approve(
            @PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @NotNull @Valid LeaveApproval wish) {
        LeaveRequest request = Etag.unchanged(requests.findLocked(id), ifMatch, LeaveRequest::version);
        deciding.approve(request, wish.cover());
        return Etag.ok(views.of(request), request.version());
    }

    @POST
    @Once
    @Path("/{id}/refusal")
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "refuseLeaveRequest", summary = "Do not grant the leave that somebody asks for")
    public RestResponse<LeaveRequestView> refuse(
            @PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @NotNull @Valid LeaveRefusal wish) {
        LeaveRequest request = Etag.unchanged(requests.findLocked(id), ifMatch, LeaveRequest::version);
        deciding.refuse(request, wish.reason());
        return Etag.ok(views.of(request), request.version());
    }
}
