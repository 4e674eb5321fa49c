package org.onebeat.jurisdiction.profile;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.jurisdiction.area.Area;
import org.onebeat.jurisdiction.area.Areas;
import org.onebeat.jurisdiction.facility.OpenPoint;
import org.onebeat.jurisdiction.facility.OpenPoints;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** A village at a glance; what happens in it is told by the services that know. */
@Path("/villages/{id}/profile")
@RunOnVirtualThread
@Tag(name = "areas")
class ProfileResource {

    private final Areas areas;
    private final OpenPoints points;
    private final Profiles profiles;

    ProfileResource(Areas areas, OpenPoints points, Profiles profiles) {
        this.areas = areas;
        this.points = points;
        this.profiles = profiles;
    }

    @GET
    @May({
        Role.CITY_LEADER,
        Role.CITY_ADMIN,
        Role.COUNTY_CLERK,
        Role.SUPPORTING_LEADER,
        Role.STATION_CHIEF,
        Role.COMMUNITY_OFFICER,
        Role.AUXILIARY,
        Role.GRID_WORKER
    })
    @Operation(
            operationId = "readVillageProfile",
            summary = "A village at a glance: its kind and counts, the points that serve it, who is responsible for it")
    public VillageProfile show(@PathParam("id") int id) {
        // one transaction after the other: who holds a connection while waiting for a second may starve everybody
        QuarkusTransaction.requiringNew().run(() -> village(id));
        List<OpenPoint> around = points.around(id);
        return QuarkusTransaction.requiringNew().call(() -> profiles.of(village(id), around));
    }

    private Area village(int id) {
        return areas.find(id).filter(area -> area.kind() == AreaKind.VILLAGE).orElseThrow(Refusal::notFound);
    }
}
