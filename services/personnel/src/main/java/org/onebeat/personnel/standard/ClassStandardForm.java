package org.onebeat.personnel.standard;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many a class of villages asks for at least, and since when. */
record ClassStandardForm(
        @NotNull @Schema(description = "A code of the catalogue VILLAGE_CLASS")
        String villageClass,

        @NotNull @Schema(description = "Today or later: what was measured in the past stays as it was")
        LocalDate from,

        @NotNull @Min(1) @Max(9) @Schema(description = "How many serve in a village of the class at least")
        Integer officers) {}
