package org.onebeat.personnel.rule;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** A number of a rule, and since when it holds. */
record NumberForm(
        @NotNull Yardstick name,
        @NotNull LocalDate from,
        @NotNull @Min(0) @Max(400) Integer number) {}
