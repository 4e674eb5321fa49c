package org.onebeat.cases.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a planned meeting is not held. */
record Cancellation(
        @NotBlank @Size(max = 500) String reason,

        @Schema(description = "When it was called off, if not just now")
        Instant occurredAt) {}
