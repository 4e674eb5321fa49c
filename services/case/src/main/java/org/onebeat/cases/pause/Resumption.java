package org.onebeat.cases.pause;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What it waited for has come, or is waited for no longer. */
record Resumption(
        @Size(max = 2000) String note,

        @Schema(description = "When it went on, if not just now")
        Instant occurredAt) {}
