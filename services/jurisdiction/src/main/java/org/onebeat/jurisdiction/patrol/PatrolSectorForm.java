package org.onebeat.jurisdiction.patrol;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a sector is called; it changes without a date. */
record PatrolSectorForm(
        @NotBlank @Size(max = 20) String code,
        @NotBlank @Size(max = 60) String name) {}
