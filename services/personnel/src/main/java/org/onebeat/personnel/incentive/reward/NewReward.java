package org.onebeat.personnel.incentive.reward;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody takes a day of leave that they earned. */
record NewReward(
        @NotNull @Positive Integer person,

        @NotNull @Schema(description = "Any day of the month that earned it")
        LocalDate month,

        @NotNull @Schema(description = "The day of leave") LocalDate on,

        @Positive @Schema(description = "Who acts for this person that day; nobody if left out")
        Integer cover) {}
