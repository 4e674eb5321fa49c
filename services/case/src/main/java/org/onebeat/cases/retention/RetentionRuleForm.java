package org.onebeat.cases.retention;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long residents' data are kept, and since when that holds. */
record RetentionRuleForm(
        @NotNull @Schema(description = "Today or later: what was erased is gone")
        LocalDate from,

        @NotNull @Min(1) @Max(30) @Schema(description = "Years after its end that the parties of a dispute are kept")
        Integer partyYears) {}
