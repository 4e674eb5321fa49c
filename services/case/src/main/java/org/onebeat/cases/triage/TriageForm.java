package org.onebeat.cases.triage;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The factors that apply to a matter, and the officer's own colour if it differs from the proposed one. */
record TriageForm(
        @NotNull @Size(max = 50) @Schema(description = "Codes of the factors that apply; none is an answer too")
        Set<String> answers,

        @Schema(description = "The officer's colour, if it is another than the points give")
        Colour colour,

        @Size(max = 500) @Schema(description = "Why the colour is lowered")
        String reason,

        @Schema(description = "When it was done, if not just now")
        Instant occurredAt) {}
