package org.onebeat.personnel.incentive.allowance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onebeat.territory.Role;

/** What a payer adds to the monthly allowance of a function. */
record RateForm(
        @NotNull Role function,

        @NotBlank @Size(max = 40) @Schema(description = "Code of the catalogue PAYER")
        String payer,

        @NotNull @Schema(description = "Any day of the first month")
        LocalDate from,

        @NotNull @PositiveOrZero @Schema(description = "In fen a month; 0 ends it")
        Long amount) {

    static RateForm of(AllowanceRate rate) {
        return new RateForm(
                rate.key().function(), rate.key().payer(), rate.key().from(), rate.amount());
    }
}
