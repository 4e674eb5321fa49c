package org.onebeat.cases.transfer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To whom a dispute is handed. */
record TransferForm(
        @NotBlank @Size(max = 50) @Schema(description = "Code of the catalogue of agencies")
        String agency,

        @NotBlank @Size(max = 500) String reason,

        @Schema(description = "When it was handed over, if not just now")
        Instant occurredAt) {}
