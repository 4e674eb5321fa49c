package org.onebeat.cases.dispute;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of a dispute that is resolved. */
record Closure(
        @Size(max = 2000) String note,

        @Schema(description = "When it was closed, if not just now")
        Instant occurredAt) {}
