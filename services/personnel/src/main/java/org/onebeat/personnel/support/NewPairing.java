package org.onebeat.personnel.support;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody stands by a station from now on. */
record NewPairing(
        @NotNull @Positive @Schema(description = "Area id") Integer station,

        @NotNull @Schema(description = "Whose unit or leader it is")
        Pairing.Level level,

        @NotNull Pairing.Supporter supporter,

        @NotBlank @Size(max = 60) @Schema(description = "Of the specialist unit, or the leader and their post")
        String name,

        @Schema(description = "The first day; today if left out")
        LocalDate from) {}
