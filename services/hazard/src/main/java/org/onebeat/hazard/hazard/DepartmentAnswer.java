package org.onebeat.hazard.hazard;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the department answered. */
record DepartmentAnswer(
        @Schema(description = "true: put right, and ready to be inspected again; false unless told")
        boolean rectified,

        @NotBlank @Size(max = 2000) String note,

        @Schema(description = "When it happened, if not just now")
        Instant occurredAt) {}
