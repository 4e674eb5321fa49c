package org.onebeat.jurisdiction.facility;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which villages a point serves from a day on. */
record ServiceForm(
        @NotNull
        @Size(max = 50)
        @Schema(description = "Area ids of all villages that it serves from then on, of its own station")
        Set<@NotNull Integer> villages,

        @NotNull LocalDate from) {}
