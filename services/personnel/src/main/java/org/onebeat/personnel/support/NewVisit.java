package org.onebeat.personnel.support;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A visit at a station. */
record NewVisit(
        @Schema(description = "The day; today if left out") LocalDate on,

        @NotBlank
        @Size(max = 500)
        @Schema(description = "What was looked at, promised and settled; nothing about residents")
        String note) {}
