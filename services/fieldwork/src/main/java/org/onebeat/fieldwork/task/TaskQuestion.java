package org.onebeat.fieldwork.task;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.onebeat.fieldwork.place.Days;
import org.onebeat.service.problem.Choice;
import org.onebeat.territory.Restriction;

/** Which tasks of the caller's scope are asked for. All filters narrow; none can widen the scope. */
class TaskQuestion {

    @QueryParam("state")
    @Parameter(description = "May repeat", schema = @Schema(implementation = TaskState[].class))
    List<String> states;

    @QueryParam("mine")
    @Parameter(description = "true: those the caller is responsible for")
    Boolean mine;

    @QueryParam("responsible")
    @Parameter(description = "Person id")
    Integer responsible;

    @QueryParam("village")
    Integer village;

    @QueryParam("station")
    Integer station;

    @QueryParam("county")
    Integer county;

    @QueryParam("open")
    @Parameter(description = "true: neither done nor withdrawn")
    Boolean open;

    @QueryParam("overdue")
    @Parameter(description = "true: open, and their time is over")
    Boolean overdue;

    @QueryParam("training")
    @Parameter(description = "true: practice only; false: what counts only")
    Boolean training;

    @QueryParam("dueUntil")
    @Parameter(description = "Due on this civil day or before", schema = @Schema(implementation = LocalDate.class))
    String dueUntil;

    @QueryParam("sort")
    @Parameter(description = "dueAt (default) or -dueAt")
    String sort;

    Restriction restriction(int me, Instant now) {
        Restriction where = Restriction.none()
                .andIf(responsible, "it.responsible = :responsible", "responsible")
                .andIf(village, "it.ancestors.villageId = :village", "village")
                .andIf(station, "it.ancestors.stationId = :station", "station")
                .andIf(county, "it.ancestors.countyId = :county", "county")
                .andIf(open, "it.open = :open", "open")
                .andIf(training, "it.training = :training", "training")
                .andIf(Days.endOf(dueUntil, "dueUntil"), "it.brief.dueAt < :dueUntil", "dueUntil");
        if (Boolean.TRUE.equals(mine)) {
            where = where.and(Restriction.of("it.responsible = :me").with("me", me));
        }
        if (Boolean.TRUE.equals(overdue)) {
            where = where.and(
                    Restriction.of("it.open = true and it.brief.dueAt < :now").with("now", now));
        }
        return states.isEmpty()
                ? where
                : where.and(Restriction.of("it.state in :states")
                        .with("states", Choice.of(TaskState.class, "state", states)));
    }
}
