package org.onebeat.cases.ladder;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A matter is too much for the present level. */
record Raise(
        @NotNull @Schema(description = "One above the present level")
        Level to,

        @NotBlank @Size(max = 500) String reason,

        @Schema(description = "When it was done, if not just now")
        Instant occurredAt) {}
