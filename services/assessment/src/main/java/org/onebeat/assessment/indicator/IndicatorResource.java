package org.onebeat.assessment.indicator;

import static org.onebeat.territory.Role.CITY_ADMIN;
import static org.onebeat.territory.Role.CITY_LEADER;
import static org.onebeat.territory.Role.COMMUNITY_OFFICER;
import static org.onebeat.territory.Role.COUNTY_CLERK;
import static org.onebeat.territory.Role.STATION_CHIEF;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.territory.May;

/** What figures there are. */
@Path("/indicators")
@Tag(name = "indicators")
class IndicatorResource {
    @GET
    @May({CITY_LEADER, CITY_ADMIN, COUNTY_CLERK, STATION_CHIEF, COMMUNITY_OFFICER})
    @Operation(operationId = "listIndicators", summary = "The catalogue of indicators, in the order of the page")
    public List<IndicatorView> list() {
        return Indicators.all().stream().map(IndicatorView::of).toList();
    }
}
