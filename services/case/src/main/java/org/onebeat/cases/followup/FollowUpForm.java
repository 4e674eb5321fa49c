package org.onebeat.cases.followup;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a visit after an agreement found. */
record FollowUpForm(
        @NotNull @Schema(description = "The agreement is kept")
        Boolean holds,

        @NotNull @Min(1) @Max(5) @Schema(description = "How content the parties are, 5 is best")
        Integer satisfaction,

        @Size(max = 2000) String note,

        @Schema(description = "When the visit was, if not just now")
        Instant occurredAt) {

    Finding finding() {
        return new Finding(holds, satisfaction, note);
    }
}
