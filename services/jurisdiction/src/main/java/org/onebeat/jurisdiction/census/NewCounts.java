package org.onebeat.jurisdiction.census;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The counts of a day from one source, of one village or of many. */
record NewCounts(
        @NotNull @Schema(description = "The day that they are true of; today at the latest")
        LocalDate on,

        @NotBlank @Size(max = 100) @Schema(description = "Whose register or census it is", examples = "县公安局户籍系统")
        String source,

        @NotEmpty @Size(max = 500) List<@NotNull @Valid OfVillage> counts) {

    /** One village's. */
    record OfVillage(
            @NotNull @Schema(description = "Area id of the village")
            Integer village,

            @NotNull @Min(0) @Max(1_000_000) Integer households,
            @NotNull @Min(0) @Max(1_000_000) Integer people) {}
}
