package org.onebeat.personnel.catalogue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A word that the city adds to a catalogue. */
record NewTerm(
        @NotNull Catalogue catalogue,
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") String code,
        @NotBlank @Size(max = 40) String zh,
        @NotBlank @Size(max = 60) String en) {}
