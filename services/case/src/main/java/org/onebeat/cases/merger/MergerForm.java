package org.onebeat.cases.merger;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** It is the same matter as another dispute. */
record MergerForm(
        @NotNull @Schema(description = "Id of the open dispute in whose file it goes on")
        UUID into,

        @NotBlank @Size(max = 500) String reason,

        @Schema(description = "When it was found out, if not just now")
        Instant occurredAt) {}
