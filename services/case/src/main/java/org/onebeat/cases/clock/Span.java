package org.onebeat.cases.clock;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long a matter of a colour may take (domain.md section 5). */
@Embeddable
public record Span(
        @Min(1) @Max(720) @Schema(description = "Hours until somebody brings the parties together")
        int firstActionHours,

        @Min(1) @Max(365) @Schema(description = "Until the parties agree, counted from when it was found")
        int target,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(
                description = "Days of the calendar or working days",
                enumeration = {"DAYS", "WORKING_DAYS"})
        Unit targetUnit,

        @Schema(description = "Goes up a level when the first action is missed already, not only the target")
        boolean upAtFirstAction,

        @Min(1) @Max(365) @Schema(description = "How long it stays at each further level")
        int again,

        @NotNull @Enumerated(EnumType.STRING) Unit againUnit) {

    Instant firstActionAfter(Instant found) {
        return Unit.HOURS.after(found, firstActionHours);
    }

    /** When it goes up once more, if it came to its level then. */
    Instant againAfter(Instant risen) {
        return againUnit.after(risen, again);
    }
}
