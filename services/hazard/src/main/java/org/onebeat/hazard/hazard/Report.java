package org.onebeat.hazard.hazard;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was done. */
record Report(
        @NotBlank @Size(max = 2000) String note,

        @Schema(description = "When it happened, if not just now")
        Instant occurredAt) {}
