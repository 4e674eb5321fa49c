package org.onebeat.personnel.leave.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Leave that is asked for; why, is not. */
record NewLeaveRequest(
        @NotBlank @Size(max = 40) @Schema(description = "Code of the catalogue of kinds of leave")
        String kind,

        @NotNull @Schema(description = "The first day, today or later")
        LocalDate from,

        @NotNull @Schema(description = "The first day back at work")
        LocalDate until,

        @Positive @Schema(description = "A colleague of the own unit who could act meanwhile")
        Integer cover) {}
