package org.onebeat.cases.dispute;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Restriction;

/** On which civil days the disputes that are asked for were reported, and when they were found. */
public class DisputeDays {

    @QueryParam("reportedFrom")
    LocalDate reportedFrom;

    @QueryParam("reportedUntil")
    @Parameter(description = "The first day not asked for")
    LocalDate reportedUntil;

    @QueryParam("occurredFrom")
    LocalDate occurredFrom;

    @QueryParam("occurredUntil")
    @Parameter(description = "The first day not asked for")
    LocalDate occurredUntil;

    Restriction restriction() {
        return Restriction.none()
                .andIf(start(reportedFrom), "it.recordedAt >= :reportedFrom", "reportedFrom")
                .andIf(start(reportedUntil), "it.recordedAt < :reportedUntil", "reportedUntil")
                .andIf(start(occurredFrom), "it.occurredAt >= :occurredFrom", "occurredFrom")
                .andIf(start(occurredUntil), "it.occurredAt < :occurredUntil", "occurredUntil");
    }

    private static Instant start(LocalDate day) {
        return day == null ? null : CivilTime.startOf(day);
    }
}
