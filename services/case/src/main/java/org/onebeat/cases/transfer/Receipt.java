package org.onebeat.cases.transfer;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An agency has a dispute in hand. */
record Receipt(
        @Size(max = 100) @Schema(description = "Under which number, if it gave one")
        String receipt,

        @Schema(description = "When it was received, if not just now")
        Instant occurredAt) {}
