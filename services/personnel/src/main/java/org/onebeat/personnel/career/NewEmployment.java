package org.onebeat.personnel.career;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another category or unit, or the service taken up again after having left. */
record NewEmployment(
        @NotBlank @Size(max = 40) @Schema(description = "Code of the catalogue of categories")
        String category,

        @NotNull @Positive @Schema(description = "The station, county or city the person belongs to")
        Integer unit,

        @NotNull @Schema(description = "Its first day; today at the latest, and not before the present one began")
        LocalDate from) {}
