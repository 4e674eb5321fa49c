package org.onebeat.fieldwork.find;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A dispute or a hazard that somebody came upon. */
@Schema(description = "A dispute or a hazard that somebody came upon; opened by its service within a moment.")
public record NewFind(
        @NotNull FindKind kind,

        @NotNull
        @Pattern(regexp = "[A-Z][A-Z_]{0,39}")
        @Schema(description = "Code of the catalogue of disputes or of hazards")
        String category,

        @Pattern(regexp = "[A-Z][A-Z_]{0,39}")
        @Schema(description = "Of a hazard, GENERAL unless told: MINOR, GENERAL, MAJOR")
        String severity,

        @NotBlank @Size(max = 500) @Schema(description = "A sentence about the matter, not about a person")
        String text) {}
