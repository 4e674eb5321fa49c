package org.onebeat.personnel.me;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody who objected is answered. */
record ObjectionAnswer(
        @NotNull @Schema(description = "Whether they were right, and it is put right")
        Boolean upheld,

        @NotBlank @Size(max = 500) String answer) {}
