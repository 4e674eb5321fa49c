package org.onebeat.fieldwork.opinion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something people ask for. */
@Schema(
        description = "Something people ask for. Write about the matter, not about a person: no names, no religion,"
                + " ethnicity, political opinion or state of health.")
record NewOpinion(
        @NotNull @Schema(description = "Area id of the village")
        Integer village,

        @NotBlank @Schema(description = "Code of the catalogue")
        String subject,

        @NotBlank @Size(max = 500) @Schema(description = "What is asked for")
        String text,

        @Schema(description = "When it was heard, if not just now")
        Instant occurredAt) {}
