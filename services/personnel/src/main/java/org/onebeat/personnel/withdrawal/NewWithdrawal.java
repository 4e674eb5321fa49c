package org.onebeat.personnel.withdrawal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A withdrawal that is filed. */
record NewWithdrawal(
        @NotNull @Positive Integer person,

        @NotNull @Positive @Schema(description = "Area id of the station, county or city bureau that orders it")
        Integer orderedBy,

        @NotBlank @Size(max = 200) String reason,

        @NotNull @Schema(description = "The first day") LocalDate from,

        @NotNull @Schema(description = "The first day back on the village")
        LocalDate until) {}
