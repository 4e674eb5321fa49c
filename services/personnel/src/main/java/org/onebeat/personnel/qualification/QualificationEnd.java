package org.onebeat.personnel.qualification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a qualification is held no more. */
record QualificationEnd(
        @Schema(description = "The first day without it; today if left out")
        LocalDate on,

        @NotBlank @Size(max = 200) String reason) {}
