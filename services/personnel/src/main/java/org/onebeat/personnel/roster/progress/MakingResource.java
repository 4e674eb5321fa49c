package org.onebeat.personnel.roster.progress;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.personnel.roster.RosterAddress;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** The platform makes a month in the background; what was said by hand stays. */
@Path("/rosters/{id}/making")
@RunOnVirtualThread
@Tag(name = "rosters")
class MakingResource {
    private final Makings makings;
    private final RosterAddress rosters;
    private final Clock clock;

    MakingResource(Makings makings, RosterAddress rosters, Clock clock) {
        this.makings = makings;
        this.rosters = rosters;
        this.clock = clock;
    }

    /** How far it is; 404 where nobody has asked. */
    @GET
    @Transactional
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "readRosterMaking", summary = "How far the month has been made")
    public Making read(@PathParam("id") int id) {
        rosters.demand(id);
        return makings.find(id).orElseThrow(Refusal::notFound);
    }

    /** Once published, only what is empty or breaks a rule is made anew. 409 while a month of the station is being made. */
    @POST
    @Once
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "makeRoster", summary = "Let the platform make the month")
    public Making make(@PathParam("id") int id) {
        rosters.demand(id);
        if (!makings.ask(id, clock.instant())) {
            throw Refusal.conflict("roster-being-made").with("possible", List.of("stop"));
        }
        rosters.note(id, "roster-making-asked");
        return makings.find(id).orElseThrow(Refusal::notFound);
    }

    /** Ends it with the best that there is; 409 where nothing is being made. */
    @POST
    @Once
    @Path("/stop")
    @May({Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "stopRosterMaking", summary = "Take the best that has been found")
    public Making stop(@PathParam("id") int id) {
        rosters.demand(id);
        if (!makings.stop(id)) {
            throw Refusal.conflict("roster-not-being-made").with("possible", List.of("make"));
        }
        rosters.note(id, "roster-making-stopped");
        return makings.find(id).orElseThrow(Refusal::notFound);
    }
}
