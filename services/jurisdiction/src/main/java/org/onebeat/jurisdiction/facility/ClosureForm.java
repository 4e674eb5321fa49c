package org.onebeat.jurisdiction.facility;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a point is no more, and since when. */
record ClosureForm(
        @NotNull @Schema(description = "The first day on which it is no more; today at the latest")
        LocalDate on,

        @NotBlank @Size(max = 200) String reason) {}
