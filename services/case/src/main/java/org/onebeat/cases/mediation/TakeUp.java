package org.onebeat.cases.mediation;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new attempt after a mediation failed. */
record TakeUp(
        @Size(max = 2000) String note,

        @Schema(description = "When it was taken up, if not just now")
        Instant occurredAt) {}
