package org.onebeat.fieldwork.opinion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer to an opinion. */
record OpinionAnswer(
        @NotBlank @Size(max = 500) String answer,

        @Schema(description = "When it was given, if not just now")
        Instant occurredAt) {}
