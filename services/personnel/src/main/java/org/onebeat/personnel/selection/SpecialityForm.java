package org.onebeat.personnel.selection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a speciality is called, and whether it is still offered. */
record SpecialityForm(
        @NotBlank @Size(max = 40) String zh,
        @NotBlank @Size(max = 60) String en,
        Boolean retired) {}
