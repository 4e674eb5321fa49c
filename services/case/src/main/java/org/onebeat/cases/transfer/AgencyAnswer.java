package org.onebeat.cases.transfer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a dispute at an agency. */
record AgencyAnswer(
        @NotBlank @Size(max = 2000) String answer,

        @Schema(description = "When it was answered, if not just now")
        Instant occurredAt) {}
