package org.onebeat.personnel.catalogue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** How a word of a catalogue is called. */
record TermForm(
        @NotBlank @Size(max = 40) String zh,
        @NotBlank @Size(max = 60) String en) {}
