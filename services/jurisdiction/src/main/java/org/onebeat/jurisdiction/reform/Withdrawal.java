package org.onebeat.jurisdiction.reform;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is planned for a day is so no longer. */
record Withdrawal(
        @NotNull @Schema(description = "The day, yet to come, for which it is planned")
        LocalDate day,

        @NotBlank @Size(max = 500) String reason) {}
