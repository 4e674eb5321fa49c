package org.onebeat.cases.dispute;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onebeat.cases.party.PartyForm;

/** A report of a dispute. */
@Schema(
        description = "A report of a dispute. Write about the matter, not about a person: no religion, ethnicity,"
                + " political opinion or state of health.")
record NewDispute(
        @NotNull @Schema(description = "Area id of the village")
        Integer village,

        @NotBlank @Schema(description = "Code of the catalogue")
        String category,

        @NotBlank @Schema(description = "Code of the catalogue")
        String source,

        @NotBlank @Size(max = 500) @Schema(description = "A sentence about the matter")
        String summary,

        @Size(max = 20) List<@Valid PartyForm> parties,

        @Schema(description = "When it was found, if not just now")
        Instant occurredAt) {

    NewDispute {
        parties = parties == null ? List.of() : parties;
    }

    Matter matter() {
        return new Matter(category, source, summary.strip());
    }
}
