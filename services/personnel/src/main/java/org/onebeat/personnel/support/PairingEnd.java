package org.onebeat.personnel.support;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody stands by a station no more. */
record PairingEnd(
        @Schema(description = "The first day without; today if left out")
        LocalDate on,

        @NotBlank @Size(max = 200) String reason) {}
