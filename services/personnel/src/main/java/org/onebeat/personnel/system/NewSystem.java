package org.onebeat.personnel.system;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A system that is to be registered. */
record NewSystem(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{2,39}") @Schema(description = "Its name to sign in with, for good")
        String client,

        @NotNull @Valid Particulars particulars) {}
