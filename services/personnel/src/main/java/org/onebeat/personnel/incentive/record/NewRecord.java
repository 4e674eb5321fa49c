package org.onebeat.personnel.incentive.record;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onebeat.personnel.catalogue.Catalogue;

/** What is entered of some people at once: all of them or none. */
record NewRecord(
        @NotEmpty @Size(max = 500) List<@NotNull @Positive Integer> people,

        @NotNull @Schema(description = "COMMENDATION, DISCIPLINE, APPRAISAL or CARE")
        Catalogue catalogue,

        @NotBlank @Size(max = 40) @Schema(description = "Code of that catalogue")
        String code,

        @NotNull @Schema(description = "The day; of an appraisal any day of its year")
        LocalDate on) {}
