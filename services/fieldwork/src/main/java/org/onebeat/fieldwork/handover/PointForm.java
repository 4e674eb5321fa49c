package org.onebeat.fieldwork.handover;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a standing point reads, where it stands in the list, and until when it is gone through. */
record PointForm(
        @NotNull @Min(1) @Max(99) Integer position,
        @NotBlank @Size(max = 60) String zh,
        @NotBlank @Size(max = 120) String en,

        @Schema(description = "The first day on which it is not gone through any more; left out while it is")
        LocalDate until) {}
