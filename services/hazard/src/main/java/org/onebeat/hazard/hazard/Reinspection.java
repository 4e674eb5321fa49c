package org.onebeat.hazard.hazard;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was found when it was inspected again. */
record Reinspection(
        @NotNull Boolean cleared,

        @Size(max = 2000) String note,

        @Schema(description = "When it happened, if not just now")
        Instant occurredAt) {}
