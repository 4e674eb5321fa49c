package org.onebeat.fieldwork.handover;

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
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.fieldwork.place.City;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Page;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** What is gone through at every hand-over: the city's catalogue. */
@Path("/handover-points")
@RunOnVirtualThread
@Tag(name = "handovers")
class HandoverPointResource {

    private final HandoverPoints points;
    private final Trail trail;
    private final Clock clock;

    HandoverPointResource(HandoverPoints points, Trail trail, Clock clock) {
        this.points = points;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "listHandoverPoints", summary = "Standing points of hand-overs, past ones too")
    public Page<PointView> list() {
        return Page.whole(points.all().stream().map(HandoverPoint::view).toList());
    }

    /** From today or a later day on; 409 where the code is taken. */
    @POST
    @Once
    @May(Role.CITY_ADMIN)
    @Operation(operationId = "addHandoverPoint", summary = "Another standing point from a day on")
    public RestResponse<PointView> add(@NotNull @Valid NewPoint form) {
        PointView added = points.add(form, CivilTime.today(clock)).view();
        trail.note("handover-point-added", "handover-point", added.code(), City.PLACE, null);
        return Etag.created(URI.create("handover-points/" + added.code()), added, added.version());
    }

    /** Words anew, moves in the list, or ends from a day on. */
    @PUT
    @Path("/{code}")
    @Transactional
    @May(Role.CITY_ADMIN)
    @Operation(operationId = "wordHandoverPoint", summary = "Reword a standing point, or end it")
    public RestResponse<PointView> word(
            @PathParam("code") String code,
            @HeaderParam(Etag.IF_MATCH) String ifMatch,
            @NotNull @Valid PointForm form) {
        HandoverPoint point = Etag.unchanged(points.find(code), ifMatch, HandoverPoint::version);
        points.word(point, form, CivilTime.today(clock));
        trail.note("handover-point-worded", "handover-point", code, City.PLACE, null);
        return Etag.ok(point.view(), point.version());
    }
}
