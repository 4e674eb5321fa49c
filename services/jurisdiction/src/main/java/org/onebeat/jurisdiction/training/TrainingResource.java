package org.onebeat.jurisdiction.training;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.jurisdiction.area.Area;
import org.onebeat.jurisdiction.area.Areas;
import org.onebeat.service.etag.Etag;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** Training mode 演练: what is recorded meanwhile is marked as practice and counts nowhere. */
@Path("/areas/{id}/training")
@RunOnVirtualThread
@Tag(name = "training")
class TrainingResource {

    private final Drill drill;
    private final Areas areas;

    TrainingResource(Drill drill, Areas areas) {
        this.drill = drill;
        this.areas = areas;
    }

    @GET
    @Transactional
    @May({Role.CITY_LEADER, Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF, Role.AUDITOR})
    @Operation(operationId = "readTraining", summary = "Whether the area is in training, and when it was")
    public RestResponse<TrainingView> show(@PathParam("id") int id) {
        return answer(areas.find(id).orElseThrow(Refusal::notFound));
    }

    @POST
    @May({Role.COUNTY_CLERK, Role.CITY_ADMIN})
    @Once
    @Operation(
            operationId = "beginTraining",
            summary =
                    "From now on what is recorded in the county or station is practice; by the city, and by a clerk for a"
                            + " station of a county in training")
    public RestResponse<TrainingView> begin(@PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch) {
        return answer(drill.begin(id, ifMatch));
    }

    @POST
    @Path("/end")
    @May({Role.COUNTY_CLERK, Role.CITY_ADMIN})
    @Once
    @Operation(operationId = "goLive", summary = "From now on what is recorded in the county or station counts")
    public RestResponse<TrainingView> end(@PathParam("id") int id, @HeaderParam(Etag.IF_MATCH) String ifMatch) {
        return answer(drill.end(id, ifMatch));
    }

    private static RestResponse<TrainingView> answer(Area area) {
        return Etag.ok(TrainingView.of(area), area.sequence());
    }
}
