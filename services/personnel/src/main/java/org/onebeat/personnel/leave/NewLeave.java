package org.onebeat.personnel.leave;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Leave that is granted. */
public record NewLeave(
        @NotNull @Positive Integer person,

        @NotBlank @Size(max = 40) @Schema(description = "Code of the catalogue of kinds of leave")
        String kind,

        @NotNull @Schema(description = "The first day") LocalDate from,

        @NotNull @Schema(description = "The first day back at work")
        LocalDate until,

        @Positive
        @Schema(description = "Who acts for this person meanwhile; nobody if left out, which is shown as a gap")
        Integer cover) {}
