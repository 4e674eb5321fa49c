package org.onebeat.personnel.concurrent;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.service.paging.Page;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** How many of those in the field hold a second post. */
@Path("/concurrent-post-rates")
@RunOnVirtualThread
@Transactional
@Tag(name = "concurrent posts")
class PostRateResource {
    private final PostRates rates;
    private final Clock clock;

    PostRateResource(PostRates rates, Clock clock) {
        this.rates = rates;
        this.clock = clock;
    }

    /** Holders with a concurrent post / holders, by function: by county, or by station of one county. */
    @GET
    @May({Role.CITY_LEADER, Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "listConcurrentPostRates", summary = "How many of those in the field hold a second post")
    public Page<PostRate> rates(
            @QueryParam("county") @Parameter(description = "Its stations one by one; left out: by county")
                    Integer county,
            @QueryParam("kind") @Parameter(description = "Only postings of this kind, such as DEDICATED") String kind,
            @QueryParam("on") @Parameter(description = "As of this day, today unless told") LocalDate on) {
        return Page.whole(rates.on(on == null ? CivilTime.today(clock) : on, county, kind));
    }
}
