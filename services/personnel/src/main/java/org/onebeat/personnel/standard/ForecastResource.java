package org.onebeat.personnel.standard;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.territory.May;
import org.onebeat.territory.Role;

/** What if (domain.md section 3). */
@Path("/staffing-forecast")
@RunOnVirtualThread
@Transactional
@Tag(name = "staffing standards")
class ForecastResource {
    private final Forecasts forecasts;

    ForecastResource(Forecasts forecasts) {
        this.forecasts = forecasts;
    }

    /** 400 for no or too many people, 404 where no village of the caller is. */
    @GET
    @May({Role.CITY_LEADER, Role.CITY_ADMIN, Role.COUNTY_CLERK, Role.STATION_CHIEF})
    @Operation(operationId = "forecastStaffing", summary = "What if so many people more came: where, and what changes")
    public Forecast forecast(@BeanParam ForecastQuestion question) {
        return forecasts.of(question);
    }
}
