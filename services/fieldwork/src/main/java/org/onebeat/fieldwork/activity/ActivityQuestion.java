package org.onebeat.fieldwork.activity;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.onebeat.fieldwork.place.Days;
import org.onebeat.service.problem.Choice;
import org.onebeat.territory.Restriction;

/** Which activities of the caller's scope are asked for. All filters narrow; none can widen the scope. */
class ActivityQuestion {

    @QueryParam("kind")
    @Parameter(description = "May repeat", schema = @Schema(implementation = ActivityKind[].class))
    List<String> kinds;

    @QueryParam("village")
    Integer village;

    @QueryParam("station")
    Integer station;

    @QueryParam("county")
    Integer county;

    @QueryParam("by")
    @Parameter(description = "Person id")
    Integer by;

    @QueryParam("mine")
    @Parameter(description = "true: what the caller did")
    Boolean mine;

    @QueryParam("training")
    @Parameter(description = "true: practice only; false: what counts only")
    Boolean training;

    @QueryParam("from")
    @Parameter(description = "First civil day of occurrence", schema = @Schema(implementation = LocalDate.class))
    String from;

    @QueryParam("until")
    @Parameter(description = "First civil day not asked for", schema = @Schema(implementation = LocalDate.class))
    String until;

    @QueryParam("sort")
    @Parameter(description = "-occurredAt (default) or occurredAt")
    String sort;

    Restriction restriction(int me) {
        Restriction where = Restriction.none()
                .andIf(village, "it.ancestors.villageId = :village", "village")
                .andIf(station, "it.ancestors.stationId = :station", "station")
                .andIf(county, "it.ancestors.countyId = :county", "county")
                .andIf(by, "it.by = :by", "by")
                .andIf(training, "it.training = :training", "training")
                .andIf(Days.startOf(from, "from"), "it.occurredAt >= :from", "from")
                .andIf(Days.startOf(until, "until"), "it.occurredAt < :until", "until");
        if (Boolean.TRUE.equals(mine)) {
            where = where.and(Restriction.of("it.by = :me").with("me", me));
        }
        return kinds.isEmpty()
                ? where
                : where.and(Restriction.of("it.kind in :kinds")
                        .with("kinds", Choice.of(ActivityKind.class, "kind", kinds)));
    }
}
