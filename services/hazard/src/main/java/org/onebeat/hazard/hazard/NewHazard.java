package org.onebeat.hazard.hazard;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onebeat.hazard.catalogue.Severity;

/** A hazard found without an inspection. */
@Schema(
        description = "A hazard. Write about the matter, not about a person: no religion, ethnicity, political opinion"
                + " or state of health.")
record NewHazard(
        @NotNull @Schema(description = "Area id of the village")
        Integer village,

        @Schema(description = "Id of the place in this village, if it was found at one")
        UUID place,

        @NotBlank @Schema(description = "Code of the catalogue")
        String category,

        @NotNull Severity severity,

        @NotBlank @Size(max = 500) @Schema(description = "A sentence about the matter")
        String description,

        @Schema(description = "true: put right on the spot, so found and cleared in one go; MINOR only")
        boolean fixed,

        @Schema(description = "When it was found, if not just now")
        Instant occurredAt) {

    Matter matter() {
        return new Matter(category, severity, description.strip());
    }
}
