package org.onebeat.cases.triage;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A factor as the city words and weighs it. */
@Schema(
        description =
                "A factor of the matter, never of a person: no religion, ethnicity, political opinion, petitioning"
                        + " or state of health.")
record FactorForm(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") String code,
        @NotBlank @Size(max = 100) String zh,
        @NotBlank @Size(max = 200) String en,

        @Min(0) @Max(100) @Schema(description = "What a yes adds")
        int points,

        @Schema(description = "A yes makes the matter RED whatever else is answered")
        boolean redByItself,

        @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}")
        @Schema(
                description =
                        "Factors with the same question exclude one another; left out: it is a question of its own")
        String question) {

    Factor factor() {
        return new Factor(code, zh.strip(), en.strip(), points, redByItself, question == null ? code : question);
    }
}
