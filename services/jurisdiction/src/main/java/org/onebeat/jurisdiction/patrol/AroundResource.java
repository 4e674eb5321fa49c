package org.onebeat.jurisdiction.patrol;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.jurisdiction.facility.Standing;
import org.onebeat.service.paging.Page;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** Who patrols a place. */
@Path("/areas/{id}/patrol-sectors")
@RunOnVirtualThread
@Tag(name = "patrol sectors")
class AroundResource {

    private final PatrolFiles files;
    private final Standing standing;
    private final CurrentCaller caller;

    AroundResource(PatrolFiles files, Standing standing, CurrentCaller caller) {
        this.files = files;
        this.standing = standing;
        this.caller = caller;
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
    @Operation(
            operationId = "listPatrolSectorsOfArea",
            summary = "Which patrol sectors cover an area of the caller today, its station, or a village in it")
    public Page<PatrolSectorItem> list(@PathParam("id") int id) {
        Ancestors place = standing.of(List.of(id)).get(id);
        if (place == null || !caller.scope().covers(place)) {
            throw Refusal.notFound();
        }
        Set<Integer> asked = files.meantBy(id);
        if (place.stationId() != null) {
            asked.add(place.stationId());
        }
        return Page.whole(files.around(place.countyId(), asked));
    }
}
