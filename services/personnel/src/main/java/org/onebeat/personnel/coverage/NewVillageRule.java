package org.onebeat.personnel.coverage;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another rule per village. */
record NewVillageRule(
        @NotNull @Schema(description = "Today or later: what was measured in the past stays as it was")
        LocalDate from,

        @NotBlank @Size(max = 40) @Schema(description = "What the city calls it", examples = "1+1+N")
        String name,

        @NotNull @Min(0) @Max(9) @Schema(description = "Community officers of the village or its sector")
        Integer officers,

        @NotNull @Min(0) @Max(9) @Schema(description = "Auxiliaries of the village")
        Integer auxiliaries,

        @NotNull @Min(0) @Max(99) @Schema(description = "Grid workers of the village or its grids")
        Integer helpers) {}
