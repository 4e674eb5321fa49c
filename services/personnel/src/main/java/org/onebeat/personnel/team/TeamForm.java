package org.onebeat.personnel.team;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is on record of a team. */
record TeamForm(
        @NotBlank @Size(max = 50) String name,

        @NotNull @Positive @Schema(description = "Area id of the village or station it stands by")
        Integer area,

        @NotNull @Min(1) @Max(10_000) @Schema(description = "How many it is; who they are is not recorded")
        Integer size,

        @NotNull @Positive @Schema(description = "Person id of the member of staff who leads it")
        Integer leader) {}
