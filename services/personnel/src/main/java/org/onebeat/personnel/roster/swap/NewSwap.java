package org.onebeat.personnel.roster.swap;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two duties whose takers are to change with each other. */
record NewSwap(
        @NotNull @Schema(description = "Duty id; one's own where one asks for oneself")
        Long duty,

        @NotNull @Schema(description = "Duty id of the other, on the same roster")
        Long other,

        @NotBlank @Size(max = 200) String reason) {}
