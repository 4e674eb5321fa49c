package org.onebeat.fieldwork.handover;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A standing point to be gone through from a day on. */
record NewPoint(
        @NotNull @Pattern(regexp = "[A-Z][A-Z_]{1,39}") String code,
        @NotNull LocalDate from,
        @NotNull @Min(1) @Max(99) Integer position,
        @NotBlank @Size(max = 60) String zh,
        @NotBlank @Size(max = 120) String en) {

    PointForm wording() {
        return new PointForm(position, zh, en, null);
    }
}
