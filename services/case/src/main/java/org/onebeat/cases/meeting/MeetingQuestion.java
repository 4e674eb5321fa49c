package org.onebeat.cases.meeting;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Restriction;

/** Which of the next meetings within the caller's scope are asked for. */
public class MeetingQuestion {

    @QueryParam("from")
    @Parameter(description = "First day; what was planned earlier and is not recorded yet is left out")
    LocalDate from;

    @QueryParam("until")
    @Parameter(description = "The first day not asked for")
    LocalDate until;

    @QueryParam("mine")
    @Parameter(description = "true: only where the caller is responsible for the dispute, or is to be there")
    Boolean mine;

    Restriction restriction(int caller) {
        return Restriction.of("it.meetsAt is not null")
                .andIf(start(from), "it.meetsAt >= :from", "from")
                .andIf(start(until), "it.meetsAt < :until", "until")
                .andIf(Boolean.TRUE.equals(mine) ? caller : null, """
                        it.responsible = :caller or exists (
                            select 1 from Meeting meeting
                            where meeting.dispute = it and meeting.state = PLANNED and array_contains(meeting.staff, :caller))
                        """, "caller");
    }

    private static Instant start(LocalDate day) {
        return day == null ? null : CivilTime.startOf(day);
    }
}
