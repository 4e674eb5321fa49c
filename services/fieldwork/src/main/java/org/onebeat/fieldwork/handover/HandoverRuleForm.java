package org.onebeat.fieldwork.handover;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How soon hand-overs are signed, and since when that holds. */
record HandoverRuleForm(
        @NotNull LocalDate from,

        @NotNull @Min(1) @Max(30) @Schema(description = "Working days within which both sign")
        Integer workingDays,

        @NotNull @Min(0) @Max(60) @Schema(description = "How many days before a planned change it can be prepared")
        Integer aheadDays) {}
