package org.onebeat.fieldwork.handover;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.onebeat.fieldwork.place.Days;
import org.onebeat.service.problem.Choice;
import org.onebeat.territory.Restriction;

/** Which hand-overs are asked for. All filters narrow; none can widen the scope. */
class HandoverQuestion {

    @QueryParam("state")
    @Parameter(description = "May repeat", schema = @Schema(implementation = HandoverState[].class))
    List<String> states;

    @QueryParam("overdue")
    @Parameter(description = "true: a signature is missing, and the time for it is over")
    Boolean overdue;

    @QueryParam("village")
    Integer village;

    @QueryParam("station")
    Integer station;

    @QueryParam("county")
    Integer county;

    @QueryParam("person")
    @Parameter(description = "Person id of either of the two")
    Integer person;

    @QueryParam("from")
    @Parameter(description = "Only what moves on this day or later", schema = @Schema(implementation = LocalDate.class))
    String from;

    @QueryParam("until")
    @Parameter(
            description = "Only what moves on this day or before",
            schema = @Schema(implementation = LocalDate.class))
    String until;

    @QueryParam("sort")
    @Parameter(description = "-movesAt (default) or movesAt")
    String sort;

    Restriction restriction(Instant now) {
        Restriction where = Restriction.none()
                .andIf(village, "array_contains(it.villages, :village)", "village")
                .andIf(station, "it.ancestors.stationId = :station", "station")
                .andIf(county, "it.ancestors.countyId = :county", "county")
                .andIf(person, "(it.outgoing = :person or it.incoming = :person)", "person")
                .andIf(Days.startOf(from, "from"), "it.movesAt >= :from", "from")
                .andIf(Days.endOf(until, "until"), "it.movesAt < :until", "until");
        if (Boolean.TRUE.equals(overdue)) {
            where = where.and(Restriction.of("it.state in ('OPEN', 'HANDED_OVER') and it.dueAt <= :now")
                    .with("now", now));
        }
        return states == null || states.isEmpty()
                ? where
                : where.and(Restriction.of("it.state in :states")
                        .with("states", Choice.of(HandoverState.class, "state", states)));
    }
}
