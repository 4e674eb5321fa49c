package org.onebeat.cases.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a request is turned into. */
@Schema(
        description =
                "The dispute that it is. Write about the matter, not about a person: no religion, ethnicity, political"
                        + " opinion or state of health.")
record Turn(
        @NotBlank @Schema(description = "Code of the catalogue of disputes")
        String category,

        @NotBlank @Size(max = 500) @Schema(description = "A sentence about the matter")
        String summary,

        @NotBlank @Size(max = 1000) @Schema(description = "What the resident is told")
        String answer) {}
