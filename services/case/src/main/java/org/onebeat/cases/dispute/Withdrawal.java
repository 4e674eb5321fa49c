package org.onebeat.cases.dispute;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of a dispute that is not pursued. */
record Withdrawal(
        @NotBlank @Size(max = 500) String reason,

        @Schema(description = "When it was withdrawn, if not just now")
        Instant occurredAt) {}
