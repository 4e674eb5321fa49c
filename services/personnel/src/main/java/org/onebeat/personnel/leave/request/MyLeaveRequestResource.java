package org.onebeat.personnel.leave.request;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.personnel.me.Own;
import org.onebeat.personnel.unit.Colleague;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Page;
import org.onebeat.territory.InService;

/** The caller asks for leave (domain.md section 3). */
@Path("/me")
@RunOnVirtualThread
@Tag(name = "leave")
class MyLeaveRequestResource {
    private final LeaveRequests requests;
    private final Asking asking;
    private final Colleagues colleagues;
    private final LeaveRequestViews views;
    private final Own own;

    MyLeaveRequestResource(
            LeaveRequests requests, Asking asking, Colleagues colleagues, LeaveRequestViews views, Own own) {
        this.requests = requests;
        this.asking = asking;
        this.colleagues = colleagues;
        this.views = views;
        this.own = own;
    }

    /** The newest first. */
    @GET
    @Path("/leave-requests")
    @InService
    @Operation(operationId = "listMyLeaveRequests", summary = "Leave that the caller asked for, and the answers")
    public Page<LeaveRequestView> list() {
        return Page.whole(own.ask(me -> views.of(requests.ofPerson(me))));
    }

    /** 409 where the days overlap leave, or what is asked for already. */
    @POST
    @Once
    @Path("/leave-requests")
    @InService
    @Operation(operationId = "askForLeave", summary = "Ask for leave")
    public RestResponse<LeaveRequestView> ask(@NotNull @Valid NewLeaveRequest wish) {
        LeaveRequest request = asking.ask(wish);
        URI location = URI.create("/api/v1/personnel/leave-requests/" + request.id());
        return Etag.created(location, views.of(request), request.version());
    }

    /** Leave that was granted is given back by it: until its first day, 409 then. */
    @POST
    @Once
    @Path("/leave-requests/{id}/withdrawal")
    @InService
    @Operation(operationId = "withdrawLeaveRequest", summary = "Think better of leave that was asked for")
    public RestResponse<LeaveRequestView> withdraw(
            @PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch) {
        int me = own.admit();
        Optional<LeaveRequest> mine = requests.findLocked(id).filter(request -> request.person() == me);
        LeaveRequest request = Etag.unchanged(mine, ifMatch, LeaveRequest::version);
        asking.withdraw(request);
        return Etag.ok(views.of(request), request.version());
    }

    @GET
    @Path("/colleagues")
    @InService
    @Operation(operationId = "listMyColleagues", summary = "Who serves in the caller's own unit, and could act")
    public Page<Colleague> colleagues() {
        return Page.whole(own.ask(colleagues::of));
    }
}
