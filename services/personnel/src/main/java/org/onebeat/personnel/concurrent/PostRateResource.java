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

/** What posts there are to hold besides, and how many of the field do. */
@Path("/")
@RunOnVirtualThread
@Transactional
@Tag(name = "concurrent posts")
class PostRateResource {
    private final PostKinds kinds;
    private final PostRates rates;
    private final Clock clock;

    PostRateResource(PostKinds kinds, PostRates rates, Clock clock) {
        this.kinds = kinds;
        this.rates = rates;
        this.clock = clock;
    }

    @GET
    @Path("concurrent-post-kinds")
    @May({Role.CITY_LEADER, Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "listConcurrentPostKinds", summary = "Catalogue of posts that can be held besides")
    public Page<PostKindView> kinds() {
        return Page.whole(kinds.all().stream().map(PostKind::view).toList());
    }

    /** Holders with a concurrent post / holders, by function: by county, or by station of one county. */
    @GET
    @Path("concurrent-post-rates")
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
