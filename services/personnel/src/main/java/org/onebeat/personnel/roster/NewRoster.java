package org.onebeat.personnel.roster;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A month that is to be planned. */
record NewRoster(
        @NotNull @Positive @Schema(description = "Area id of the station")
        Integer station,

        @NotNull @Schema(description = "Any day of the month")
        LocalDate month) {}
