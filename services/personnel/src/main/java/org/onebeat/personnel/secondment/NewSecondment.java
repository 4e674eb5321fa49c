package org.onebeat.personnel.secondment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who is seconded to a village by hand. */
record NewSecondment(
        @NotNull @Positive Integer person,

        @NotNull @Positive @Schema(description = "Area id of the village")
        Integer village,

        @Size(max = 10) @Schema(description = "What they are good at, by codes of the catalogue")
        List<@NotNull String> specialities,

        @Schema(description = "The first day; today if left out")
        LocalDate from,

        @Schema(description = "The first day on which the term is over; by the rule of terms if left out")
        LocalDate until) {}
