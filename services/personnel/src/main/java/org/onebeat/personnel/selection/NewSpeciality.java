package org.onebeat.personnel.selection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** A speciality that the city adds to its catalogue. */
record NewSpeciality(
        @NotNull @Pattern(regexp = "[A-Z][A-Z_]{1,39}") String code,
        @NotNull @Valid SpecialityForm form) {}
