package org.onebeat.fieldwork.opinion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onebeat.service.imports.PastRecord;
import org.onebeat.service.imports.Reference;

/** Something people asked for before the platform was there, with its answer if it had one. */
record PastOpinion(
        @Reference String reference,

        @NotNull @Pattern(regexp = "\\d{12}") @Schema(description = "Code of the village")
        String village,

        @NotBlank @Schema(description = "Code of the catalogue")
        String subject,

        @NotBlank @Size(max = 500) @Schema(description = "What was asked for; about the matter, not about a person")
        String text,

        @NotNull Instant occurredAt,

        @Schema(description = "Together with the answer, or neither")
        Instant answeredAt,

        @Size(min = 1, max = 500) String answer)
        implements PastRecord {}
