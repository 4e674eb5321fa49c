package org.onebeat.cases.likeness;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How alike two reports must be to be shown as perhaps the same, and since when that holds. */
record LikenessRuleForm(
        @NotNull LocalDate from,

        @NotNull @Min(1) @Max(365) @Schema(description = "Days apart at most, by when they were found")
        Integer days,

        @NotNull
        @Min(10)
        @Max(100)
        @Schema(
                description =
                        "How much of the shorter sentence is in the other at least, by pairs of characters, in hundredths")
        Integer percent) {}
