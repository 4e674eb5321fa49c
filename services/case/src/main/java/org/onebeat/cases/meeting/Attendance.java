package org.onebeat.cases.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A meeting that was held: who came, and what came of it. What is left out was as planned. */
@Schema(
        description =
                "A meeting that was held: the planned one, or one that came about by itself. What is left out was as"
                        + " planned. Write about the matter, not about a person: no religion, ethnicity, political opinion or"
                        + " state of health.")
record Attendance(
        @Size(max = 50) @Schema(description = "Code of the catalogue of places; needed where none was planned")
        String place,

        @Size(max = 200) @Schema(description = "Where exactly")
        String spot,

        @Size(max = 50) @Schema(description = "Code of the catalogue of methods")
        String method,

        @Size(max = 20) @Schema(description = "Person ids of officers and staff of the county")
        List<@NotNull Integer> staff,

        @Size(max = 20) List<@NotNull @Valid Partner> partners,

        @NotBlank @Size(max = 50) @Schema(description = "Code of the catalogue of outcomes")
        String outcome,

        @Size(max = 2000) @Schema(description = "What was said about the matter")
        String note,

        @Size(max = 500) @Schema(description = "What is done until they meet again")
        String nextStep,

        @Schema(description = "When it was held, if not just now")
        Instant occurredAt) {

    private static final Arrangement UNPLANNED = new Arrangement(null, null, null, null, List.of(), List.of());

    /** @param planned null where it was not */
    Arrangement after(Arrangement planned, Instant at) {
        return (planned == null ? UNPLANNED : planned).came(at, this);
    }

    Result result() {
        return new Result(outcome, note, nextStep);
    }
}
