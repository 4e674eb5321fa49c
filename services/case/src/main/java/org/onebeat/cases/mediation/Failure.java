package org.onebeat.cases.mediation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why no agreement was reached. */
record Failure(
        @NotBlank @Size(max = 500) String reason,

        @Schema(description = "When it failed, if not just now")
        Instant occurredAt) {}
