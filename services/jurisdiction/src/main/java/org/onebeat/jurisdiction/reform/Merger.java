package org.onebeat.jurisdiction.reform;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Several areas become part of one of their kind; what stands in them stands in it from then on. */
record Merger(
        @NotEmpty @Size(max = 50) @Schema(description = "Those that are no more")
        List<@NotNull Integer> areas,

        @NotNull @Schema(description = "The one that remains; If-Match names its version")
        Integer into,

        @Schema(description = "The day of the merger, past or future; today unless told")
        LocalDate from,

        @NotBlank @Size(max = 500) String reason) {}
