package org.onebeat.personnel.secondment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two who exchange their villages. */
record Swap(
        @NotNull @Positive @Schema(description = "The other term")
        Integer with,

        @NotNull @PositiveOrZero @Schema(description = "The other term's version, as it was seen")
        Long version,

        @Schema(description = "The first day on the other's village; today if left out")
        LocalDate on,

        @NotBlank @Size(max = 200) String reason) {}
