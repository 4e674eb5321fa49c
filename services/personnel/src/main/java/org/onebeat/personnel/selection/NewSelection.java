package org.onebeat.personnel.selection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

/** A round that a county opens. */
record NewSelection(
        @NotNull @Positive Integer county, @NotNull @Valid SelectionForm form) {}
