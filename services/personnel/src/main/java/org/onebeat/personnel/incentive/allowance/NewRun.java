package org.onebeat.personnel.incentive.allowance;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The month of a county is worked out, or worked out anew. */
record NewRun(
        @NotNull @Positive @Schema(description = "Area id") Integer county,

        @NotNull @Schema(description = "Any day of the month")
        LocalDate month) {}
