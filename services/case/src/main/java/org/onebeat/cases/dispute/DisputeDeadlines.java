package org.onebeat.cases.dispute;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.onebeat.cases.clock.DueFor;
import org.onebeat.service.problem.Choice;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Restriction;

/** When what the disputes that are asked for wait for runs out, and what that is. */
public class DisputeDeadlines {

    @QueryParam("dueFrom")
    @Parameter(description = "What runs out on this day or later")
    LocalDate dueFrom;

    @QueryParam("dueUntil")
    @Parameter(description = "What runs out by the end of this day, or has run out")
    LocalDate dueUntil;

    @QueryParam("dueFor")
    @Parameter(description = "What they wait for; may repeat", schema = @Schema(implementation = DueFor[].class))
    List<String> dueFor;

    @QueryParam("overdue")
    @Parameter(description = "true: only what has run out")
    Boolean overdue;

    Restriction restriction(Instant now) {
        return Restriction.none()
                .andIf(start(dueFrom), "it.deadlines.dueAt >= :dueFrom", "dueFrom")
                .andIf(dueUntil == null ? null : start(dueUntil.plusDays(1)), "it.deadlines.dueAt < :dueEnd", "dueEnd")
                .andIf(
                        dueFor.isEmpty() ? null : Choice.of(DueFor.class, "dueFor", dueFor),
                        "it.deadlines.dueFor in :dueFor",
                        "dueFor")
                .andIf(Boolean.TRUE.equals(overdue) ? now : null, "it.deadlines.dueAt < :now", "now");
    }

    private static Instant start(LocalDate day) {
        return day == null ? null : CivilTime.startOf(day);
    }
}
