package org.onebeat.assessment.comparison;

import static org.onebeat.territory.Role.CITY_ADMIN;
import static org.onebeat.territory.Role.CITY_LEADER;
import static org.onebeat.territory.Role.COMMUNITY_OFFICER;
import static org.onebeat.territory.Role.COUNTY_CLERK;
import static org.onebeat.territory.Role.STATION_CHIEF;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.territory.May;

/** One indicator, area beside area. */
@Path("/comparison")
@RunOnVirtualThread
@Tag(name = "comparison")
class ComparisonResource {
    private final Comparisons comparisons;

    ComparisonResource(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    @GET
    @May({CITY_LEADER, CITY_ADMIN, COUNTY_CLERK, STATION_CHIEF, COMMUNITY_OFFICER})
    @Operation(
            operationId = "compareAreas",
            summary =
                    "One indicator for each area below: counties of a city, stations of a county, villages of a station",
            description = "Areas are those of the span's first and last day, so that a report for March knows the"
                    + " borders of March.")
    public Comparison compare(@BeanParam ComparisonQuestion question) {
        return comparisons.of(question);
    }
}
