package org.onebeat.hazard.hazard;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rectification notice. */
record NoticeForm(
        @NotBlank @Size(max = 100) @Schema(description = "Responsible for putting it right")
        String unit,

        @NotNull @Schema(description = "The last day; it becomes due at its end")
        LocalDate deadline,

        @Size(max = 2000) String note,

        @Schema(description = "When it was given, if not just now")
        Instant occurredAt) {

    Notice notice() {
        return new Notice(unit.strip(), deadline);
    }
}
