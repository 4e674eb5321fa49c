package org.onebeat.jurisdiction.reform;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record Closing(
        @NotBlank @Size(max = 500) String reason,

        @Schema(description = "The first day on which it is no more, past or future; today unless told")
        LocalDate from) {}
