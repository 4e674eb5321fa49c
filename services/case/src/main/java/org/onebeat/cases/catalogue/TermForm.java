package org.onebeat.cases.catalogue;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a word of a catalogue is called, and how long it is offered. */
record TermForm(
        @NotBlank @Size(max = 40) String zh,
        @NotBlank @Size(max = 60) String en,

        @Schema(description = "The first day on which it is no longer offered, today or later; left out: it is")
        LocalDate retiredFrom,

        @Min(1) @Max(120) @Schema(description = "Working days in which an agency answers; of agencies only")
        Integer answerDays) {}
