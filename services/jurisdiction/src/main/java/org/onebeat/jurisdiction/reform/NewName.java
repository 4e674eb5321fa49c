package org.onebeat.jurisdiction.reform;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record NewName(
        @NotBlank @Size(max = 120) String name,

        @Schema(description = "The day from which it is called so, past or future; today unless told")
        LocalDate from) {}
