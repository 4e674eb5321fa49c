package org.onebeat.jurisdiction.reform;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record NewCode(
        @NotBlank @Size(max = 15) String code,

        @Schema(description = "The day from which this is its code, past or future; today unless told")
        LocalDate from) {}
