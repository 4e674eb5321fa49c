package org.onebeat.jurisdiction.patrol;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.service.paging.Page;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** Kinds of crews. */
@Path("/patrol-crew-kinds")
@RunOnVirtualThread
@Transactional
@Tag(name = "patrol sectors")
class CrewKindResource {

    private final CrewKinds kinds;

    CrewKindResource(CrewKinds kinds) {
        this.kinds = kinds;
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
    @Operation(operationId = "listPatrolCrewKinds", summary = "The city's kinds of patrol crews")
    public Page<CrewKindView> list() {
        return Page.whole(kinds.all().stream().map(CrewKindView::of).toList());
    }
}
