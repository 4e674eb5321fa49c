package org.onebeat.personnel.roster.rule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onebeat.personnel.roster.making.Weights;

/** A rule that is to hold from a day on. */
record NewRosterRule(
        @NotNull @Schema(description = "Its first day: rosters opened for days from it on go by it")
        LocalDate from,

        @NotNull @Min(0) @Max(48) @Schema(description = "Least hours between two duties")
        Integer restHours,

        @NotNull @Min(1) @Max(7) Integer mostInSevenDays,

        @NotNull @Min(0) @Max(168) @Schema(description = "Least hours between two duties of 24 hours")
        Integer dayLongPauseHours,

        @NotNull @Min(1) @Max(12) @Schema(description = "Over how many months burdens are evened out")
        Integer fairMonths,

        @Valid @Schema(description = "Of the soft rules; as they were if left out")
        Weights weights,

        @NotEmpty @Size(max = 20) @Schema(description = "Codes of the categories of people that are on duty")
        Set<String> categories,

        @NotEmpty @Size(max = 10) List<@NotNull @Valid NewDutyRule> duties) {}
