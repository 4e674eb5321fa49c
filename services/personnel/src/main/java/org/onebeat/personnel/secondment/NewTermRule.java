package org.onebeat.personnel.secondment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** How long secondments are from a day on. */
record NewTermRule(
        @NotNull LocalDate from,
        @NotNull @Min(1) @Max(60) Integer termMonths,
        @NotNull @Min(1) @Max(365) Integer warningDays) {}
