package org.onebeat.hazard.hazard;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of a hazard that is not pursued: none after all, or known under another number. */
record Withdrawal(
        @NotBlank @Size(max = 500) String reason,

        @Schema(description = "When it happened, if not just now")
        Instant occurredAt) {}
