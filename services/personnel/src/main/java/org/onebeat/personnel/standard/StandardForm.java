package org.onebeat.personnel.standard;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Staffing standards and the day since which they hold, until the next set does. */
record StandardForm(
        @NotNull @Schema(description = "Today or later: what was measured in the past stays as it was")
        LocalDate from,

        @NotNull @Min(100) @Max(100_000) @Schema(description = "Households of a town's village for each who serves")
        Integer urbanHouseholds,

        @NotNull @Min(100) @Max(100_000) @Schema(description = "People of a town's village for each who serves")
        Integer urbanPeople,

        @NotNull @Min(0) @Max(9) @Schema(description = "How many serve in a country village at least")
        Integer ruralOfficers,

        @NotNull @Min(100) @Max(100_000) @Schema(description = "People of a country village for each who serves")
        Integer ruralPeople,

        @NotNull @Min(1) @Max(100) @Schema(description = "Target of both ratios, percent")
        Integer targetPercent,

        @NotNull @Min(1) @Max(100) @Schema(description = "What both ratios are to reach beyond that, percent")
        Integer stretchPercent,

        @NotNull @Min(0) @Max(120) @Schema(description = "Months a posting in a village lasts at least; 0: no term")
        Integer termMonths) {}
