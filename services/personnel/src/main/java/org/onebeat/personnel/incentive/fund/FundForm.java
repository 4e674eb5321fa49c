package org.onebeat.personnel.incentive.fund;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A fund as it is opened or put right. */
record FundForm(
        @NotBlank @Size(max = 60) String name,

        @NotNull @Positive @Schema(description = "Area id of the county or city whose fund it is; never changes")
        Integer unit,

        @NotNull @Positive @Schema(description = "In fen") Long budget,

        @NotNull LocalDate from,

        @Schema(description = "The first day on which it pays no more; open if left out")
        LocalDate until) {}
