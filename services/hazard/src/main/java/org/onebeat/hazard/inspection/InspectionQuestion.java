package org.onebeat.hazard.inspection;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Restriction;

/** Which inspections of the caller's scope are asked for. All filters narrow; none can widen the scope. */
public class InspectionQuestion {

    @QueryParam("place")
    @Parameter(description = "Id of a place")
    UUID place;

    @QueryParam("village")
    Integer village;

    @QueryParam("station")
    Integer station;

    @QueryParam("county")
    Integer county;

    @QueryParam("by")
    @Parameter(description = "Person id of who carried it out")
    Integer by;

    @QueryParam("training")
    @Parameter(description = "true: practice only; false: what counts only")
    Boolean training;

    @QueryParam("from")
    @Parameter(description = "First civil day of occurrence")
    LocalDate from;

    @QueryParam("until")
    @Parameter(description = "First civil day not asked for")
    LocalDate until;

    Restriction restriction() {
        return Restriction.none()
                .andIf(place, "it.site.place = :place", "place")
                .andIf(village, "it.ancestors.villageId = :village", "village")
                .andIf(station, "it.ancestors.stationId = :station", "station")
                .andIf(county, "it.ancestors.countyId = :county", "county")
                .andIf(by, "it.by = :by", "by")
                .andIf(training, "it.training = :training", "training")
                .andIf(startOf(from), "it.occurredAt >= :from", "from")
                .andIf(startOf(until), "it.occurredAt < :until", "until");
    }

    private static Instant startOf(LocalDate day) {
        return day == null ? null : CivilTime.startOf(day);
    }
}
