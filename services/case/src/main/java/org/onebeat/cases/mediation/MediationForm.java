package org.onebeat.cases.mediation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a mediation begins. */
record MediationForm(
        @NotNull MediationKind kind,

        @Size(max = 200) @Schema(description = "Where the parties meet")
        String place,

        @Size(max = 2000) String note,

        @Schema(description = "When it began, if not just now")
        Instant occurredAt) {

    MediationStart start() {
        return new MediationStart(kind, place, note);
    }
}
