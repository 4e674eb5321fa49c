package org.onebeat.cases.pause;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For what a dispute waits. */
record PauseForm(
        @NotBlank @Size(max = 500) String reason,

        @Schema(description = "Since when it waits, if not just now")
        Instant occurredAt) {}
