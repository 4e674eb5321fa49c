package org.onebeat.personnel.course;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/** A session that a county plans. */
record NewSession(
        @NotNull @Positive Integer county,
        @NotBlank @Size(max = 40) String course,
        @NotNull @Valid SessionForm form) {}
