package org.onebeat.cases.transfer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an agency sends a dispute back. */
record Return(
        @NotBlank @Size(max = 500) String reason,

        @Schema(description = "When it came back, if not just now")
        Instant occurredAt) {}
