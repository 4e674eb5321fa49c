package org.onebeat.personnel.standard;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Of which class a village is from a day on. */
record ClassingForm(
        @Size(max = 40)
        @Schema(description = "Code of the catalogue; left out, the village is of no class from then on")
        String villageClass,

        @NotNull LocalDate from) {}
