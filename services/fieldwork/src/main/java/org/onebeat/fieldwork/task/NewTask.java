package org.onebeat.fieldwork.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A task to dispatch. */
@Schema(
        description =
                "A task to dispatch. Write about the matter, not about a person: no names, no religion, ethnicity,"
                        + " political opinion or state of health.")
record NewTask(
        @NotBlank @Schema(description = "Code of the catalogue")
        String kind,

        @NotNull @Schema(description = "Area id of the village")
        Integer village,

        @NotBlank @Size(max = 500) @Schema(description = "What is to be done")
        String text,

        @NotNull @Schema(description = "By when; in the future")
        Instant dueAt,

        @Schema(description = "Person id of somebody who serves the village; left out: whoever holds it")
        Integer person) {}
