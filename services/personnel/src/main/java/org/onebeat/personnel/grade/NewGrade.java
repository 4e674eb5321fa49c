package org.onebeat.personnel.grade;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A grade that a person was given. */
record NewGrade(
        @NotNull @Min(1) @Max(20) @Schema(description = "One of the catalogue for the person's category")
        Integer grade,

        @NotNull @Schema(description = "Its first day; it holds until the next one")
        LocalDate from) {}
