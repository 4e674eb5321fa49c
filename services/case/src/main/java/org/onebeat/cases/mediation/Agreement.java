package org.onebeat.cases.mediation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the parties agreed upon. */
record Agreement(
        @NotBlank @Size(max = 5000) @Schema(description = "Text of the agreement")
        String terms,

        @Schema(description = "When they agreed, if not just now")
        Instant occurredAt) {}
