package org.onebeat.cases.catalogue;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A word that the city adds to a catalogue. */
record NewTerm(
        @NotNull Catalogue catalogue,
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") String code,
        @NotBlank @Size(max = 40) String zh,
        @NotBlank @Size(max = 60) String en,
        @Min(1) @Max(120) Integer answerDays) {

    TermForm words() {
        return new TermForm(zh, en, null, answerDays);
    }
}
