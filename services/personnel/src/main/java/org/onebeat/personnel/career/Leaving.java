package org.onebeat.personnel.career;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That somebody leaves the service. */
record Leaving(
        @NotNull @Schema(description = "The first day on which they serve no more; tomorrow at the earliest")
        LocalDate on,

        @NotBlank @Size(max = 200) String reason) {}
