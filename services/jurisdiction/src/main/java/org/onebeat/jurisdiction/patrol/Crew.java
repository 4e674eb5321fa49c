package org.onebeat.jurisdiction.patrol;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** So many crews of a kind go out in a sector. */
@Embeddable
record Crew(
        @NotBlank @Schema(description = "Code of the catalogue of crews", examples = "VEHICLE_CREW")
        String kind,

        @Min(1) @Max(1000) int crews) {}
