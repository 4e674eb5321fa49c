package org.onebeat.personnel.equipment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody gets a piece of equipment. */
record Handing(
        @NotNull @Positive Integer person,

        @Positive @Schema(description = "Area id of a village: it belongs to the post there and goes on with it")
        Integer village,

        @Schema(description = "Since when; today if left out")
        LocalDate on,

        @Size(max = 200) @Schema(description = "In which state it was handed over")
        String note) {}
