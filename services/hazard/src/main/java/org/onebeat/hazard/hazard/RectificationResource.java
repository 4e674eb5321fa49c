package org.onebeat.hazard.hazard;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.idempotency.Once;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

@Path("/hazards/{id}")
@RunOnVirtualThread
@Tag(name = "steps")
class RectificationResource {

    private final Steps steps;

    RectificationResource(Steps steps) {
        this.steps = steps;
    }

    @POST
    @Path("/order")
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF})
    @Once
    @Operation(
            operationId = "orderRectification",
            summary = "Give notice to the unit that has to put it right, with a deadline")
    public RestResponse<HazardFile> order(
            @PathParam("id") UUID id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @Valid @NotNull NoticeForm body) {
        return steps.take(
                id, ifMatch, body.occurredAt(), (hazard, act) -> hazard.order(act, body.notice(), body.note()));
    }

    @POST
    @Path("/rectification-start")
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF})
    @Once
    @Operation(operationId = "startRectification", summary = "The unit has begun")
    public RestResponse<HazardFile> start(
            @PathParam("id") UUID id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @Valid @NotNull Remark body) {
        return steps.take(id, ifMatch, body.occurredAt(), (hazard, act) -> hazard.startRectification(act, body.note()));
    }

    @POST
    @Path("/rectification")
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF})
    @Once
    @Operation(operationId = "reportRectification", summary = "The unit says that it is done; it is inspected again")
    public RestResponse<HazardFile> rectify(
            @PathParam("id") UUID id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @Valid @NotNull Report body) {
        return steps.take(id, ifMatch, body.occurredAt(), (hazard, act) -> hazard.rectify(act, body.note()));
    }

    @POST
    @Path("/reinspection")
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF})
    @Once
    @Operation(operationId = "reinspectHazard", summary = "Inspect again: it is cleared, or the unit goes on")
    public RestResponse<HazardFile> reinspect(
            @PathParam("id") UUID id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @Valid @NotNull Reinspection body) {
        return steps.take(
                id, ifMatch, body.occurredAt(), (hazard, act) -> hazard.reinspect(act, body.cleared(), body.note()));
    }
}
