package org.onebeat.assessment.trend;

import static org.onebeat.territory.Role.CITY_ADMIN;
import static org.onebeat.territory.Role.CITY_LEADER;
import static org.onebeat.territory.Role.COMMUNITY_OFFICER;
import static org.onebeat.territory.Role.COUNTY_CLERK;
import static org.onebeat.territory.Role.STATION_CHIEF;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.assessment.indicator.Indicators;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.May;

/** One indicator through the months. */
@Path("/trend")
@RunOnVirtualThread
@Tag(name = "trend")
class TrendResource {
    private static final int MONTHS = 14;
    private static final int MOST = 60;

    private final Trends trends;

    TrendResource(Trends trends) {
        this.trends = trends;
    }

    @GET
    @May({CITY_LEADER, CITY_ADMIN, COUNTY_CLERK, STATION_CHIEF, COMMUNITY_OFFICER})
    @Operation(
            operationId = "readTrend",
            summary = "One indicator of an area by months up to the present one, with the year before")
    public Trend read(
            @QueryParam("area")
                    @Parameter(description = "Id of an area within the caller's scope; left out: the caller's own")
                    Integer area,
            @QueryParam("indicator") @Parameter(description = "Code of an indicator", required = true) String indicator,
            @QueryParam("months") @Parameter(description = "How many months; 14 unless told") Integer months) {
        return trends.of(area, Indicators.asked(indicator), within(months));
    }

    private static int within(Integer months) {
        if (months == null) {
            return MONTHS;
        }
        if (months < 1 || months > MOST) {
            throw Refusal.malformed("months-out-of-range", Map.of("most", MOST)).at("months");
        }
        return months;
    }
}
