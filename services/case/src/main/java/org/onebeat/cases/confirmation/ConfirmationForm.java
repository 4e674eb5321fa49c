package org.onebeat.cases.confirmation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the court's confirmation is. */
record ConfirmationForm(
        @NotNull Confirmation stage,

        @Size(max = 200) @Schema(description = "Such as the court and the number of its decision")
        String note,

        @Schema(description = "When it was, if not just now; within the days in which a court can be asked")
        Instant occurredAt) {}
