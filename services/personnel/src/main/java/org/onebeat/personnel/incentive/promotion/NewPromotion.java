package org.onebeat.personnel.incentive.promotion;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody is given the next grade. */
record NewPromotion(
        @NotNull @Positive Integer person,

        @Schema(description = "The first day in the new grade, today or later; today if left out")
        LocalDate from) {}
