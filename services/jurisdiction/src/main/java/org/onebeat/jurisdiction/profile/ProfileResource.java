package org.onebeat.jurisdiction.profile;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.jurisdiction.area.Areas;
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
    private final Profiles profiles;

    ProfileResource(Areas areas, Profiles profiles) {
        this.areas = areas;
        this.profiles = profiles;
    }

    @GET
    @May({
        Role.CITY_LEADER,
        Role.CITY_ADMIN,
        Role.COUNTY_CLERK,
        Role.STATION_CHIEF,
        Role.COMMUNITY_OFFICER,
        Role.AUXILIARY,
        Role.GRID_WORKER
    })
    @Transactional
    @Operation(
            operationId = "readVillageProfile",
            summary = "A village at a glance: its kind and counts, the points that serve it, who is responsible for it")
    public VillageProfile show(@PathParam("id") int id) {
        return areas.find(id)
                .filter(area -> area.kind() == AreaKind.VILLAGE)
                .map(profiles::of)
                .orElseThrow(Refusal::notFound);
    }
}
