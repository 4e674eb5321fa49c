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
class ClearingResource {

    private final Steps steps;

    ClearingResource(Steps steps) {
        this.steps = steps;
    }

    @POST
    @Path("/clearance")
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF})
    @Once
    @Operation(operationId = "clearHazard", summary = "A MINOR one was put right without a notice")
    public RestResponse<HazardFile> clear(
            @PathParam("id") UUID id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @Valid @NotNull Remark body) {
        return steps.take(id, ifMatch, body.occurredAt(), (hazard, act) -> hazard.clear(act, body.note()));
    }

    @POST
    @Path("/transfer")
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF})
    @Once
    @Operation(operationId = "transferHazard", summary = "Hand it to a department")
    public RestResponse<HazardFile> transfer(
            @PathParam("id") UUID id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @Valid @NotNull Transfer body) {
        return steps.take(
                id,
                ifMatch,
                body.occurredAt(),
                (hazard, act) -> hazard.transfer(act, body.department().strip(), body.note()));
    }

    @POST
    @Path("/return")
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF})
    @Once
    @Operation(operationId = "returnHazard", summary = "Record what the department answered")
    public RestResponse<HazardFile> answer(
            @PathParam("id") UUID id,
            @HeaderParam(Etag.IF_MATCH) String ifMatch,
            @Valid @NotNull DepartmentAnswer body) {
        return steps.take(
                id,
                ifMatch,
                body.occurredAt(),
                (hazard, act) -> hazard.returnFromDepartment(act, body.rectified(), body.note()));
    }

    @POST
    @Path("/withdrawal")
    @May({Role.AUXILIARY, Role.COMMUNITY_OFFICER, Role.STATION_CHIEF})
    @Once
    @Operation(operationId = "withdrawHazard", summary = "It is not pursued any further")
    public RestResponse<HazardFile> withdraw(
            @PathParam("id") UUID id, @HeaderParam(Etag.IF_MATCH) String ifMatch, @Valid @NotNull Withdrawal body) {
        return steps.take(
                id, ifMatch, body.occurredAt(), body.reason(), (hazard, act) -> hazard.withdraw(act, body.reason()));
    }
}
