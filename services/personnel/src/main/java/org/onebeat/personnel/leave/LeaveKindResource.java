package org.onebeat.personnel.leave;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.service.paging.Page;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** What kinds of leave there are. */
@Path("/leave-kinds")
@RunOnVirtualThread
@Tag(name = "leave")
class LeaveKindResource {
    private final LeaveKinds kinds;

    LeaveKindResource(LeaveKinds kinds) {
        this.kinds = kinds;
    }

    @GET
    @Transactional
    @May({
        Role.CITY_ADMIN,
        Role.COUNTY_CLERK,
        Role.STATION_CHIEF,
        Role.COMMUNITY_OFFICER,
        Role.AUXILIARY,
        Role.GRID_WORKER
    })
    @Operation(operationId = "listLeaveKinds", summary = "Catalogue of kinds of leave")
    public Page<LeaveKindView> list() {
        return Page.whole(kinds.all());
    }
}
