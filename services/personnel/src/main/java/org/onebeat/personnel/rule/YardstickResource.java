package org.onebeat.personnel.rule;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.onebeat.personnel.installation.City;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.idempotency.Once;
import org.onebeat.service.paging.Page;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** How often, how soon, how many: dated numbers of the city. */
@Path("/yardsticks")
@RunOnVirtualThread
@Tag(name = "catalogues")
class YardstickResource {
    private final Yardsticks yardsticks;
    private final Trail trail;
    private final Clock clock;

    YardstickResource(Yardsticks yardsticks, Trail trail, Clock clock) {
        this.yardsticks = yardsticks;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @Transactional
    @May({Role.CITY_LEADER, Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.SUPPORTING_LEADER, Role.STATION_CHIEF})
    @Operation(operationId = "listYardsticks", summary = "Numbers of the rules, the latest of each first")
    public Page<NumberForm> list() {
        return Page.whole(yardsticks.all());
    }

    /** From today or a later day on; 409 where one begins that day. */
    @POST
    @Once
    @May(Role.CITY_ADMIN)
    @Operation(operationId = "addYardstick", summary = "Another number from a day on")
    public RestResponse<NumberForm> add(@NotNull @Valid NumberForm form) {
        NumberForm added = yardsticks.add(form, CivilTime.today(clock));
        trail.note(
                "yardstick-added", "yardstick", added.name() + " " + added.from(), Ancestors.ofCounty(City.ID), null);
        return RestResponse.status(RestResponse.Status.CREATED, added);
    }
}
