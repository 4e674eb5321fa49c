package org.onebeat.personnel.roster;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.service.paging.Page;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.CurrentCaller;
import org.onebeat.territory.May;
import org.onebeat.territory.OnDuty;
import org.onebeat.territory.Role;
import org.onebeat.territory.Territory;
import org.onebeat.territory.UnknownArea;

/** Who is on duty now, by the roster that the station has published. */
@Path("/on-duty")
@RunOnVirtualThread
@Tag(name = "rosters")
class OnDutyResource {
    private final Territory territory;
    private final CurrentCaller caller;
    private final Clock clock;

    OnDutyResource(Territory territory, CurrentCaller caller, Clock clock) {
        this.territory = territory;
        this.caller = caller;
        this.clock = clock;
    }

    /** Of the station, or of the station of a village; 404 outside the caller's scope. */
    @GET
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF, Role.COMMUNITY_OFFICER, Role.AUXILIARY})
    @Operation(operationId = "listOnDuty", summary = "Who is on duty now")
    public Page<OnDuty> list(
            @QueryParam("area") @NotNull @Parameter(description = "Area id of a station, or of one of its villages")
                    Integer area) {
        Ancestors where = place(area);
        if (where.stationId() == null || !caller.scope().covers(where)) {
            throw Refusal.notFound();
        }
        return Page.whole(territory.onDuty(where, clock.instant()));
    }

    private Ancestors place(int area) {
        try {
            return territory.ancestorsOf(area, CivilTime.today(clock));
        } catch (UnknownArea unknown) {
            throw Refusal.notFound();
        }
    }
}
