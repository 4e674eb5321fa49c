package org.onebeat.personnel.secondment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a term ends before its time. */
record SecondmentEnd(
        @Schema(description = "The first day on which it is over; today if left out")
        LocalDate on,

        @NotBlank @Size(max = 200) String reason) {}
