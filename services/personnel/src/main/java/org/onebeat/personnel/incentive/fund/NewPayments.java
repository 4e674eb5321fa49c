package org.onebeat.personnel.incentive.fund;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Payments out of a fund for one reason: all of them or none. */
record NewPayments(
        @NotEmpty @Size(max = 2_000) List<@NotNull @Valid Share> payments,

        @Schema(description = "The day; today if left out") LocalDate on,

        @NotBlank @Size(max = 200) String reason) {

    /** Who gets how much, in fen. */
    record Share(
            @NotNull @Positive Integer person,
            @NotNull @Positive Long amount) {}
}
