package org.onebeat.personnel.roster.swap;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the chief says to a swap. */
record SwapAnswer(
        @NotNull Boolean approved,

        @Size(max = 200) @Schema(description = "Needed where it is refused")
        String reason) {}
