package org.onebeat.cases.note;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that somebody who works on a dispute adds to its file. */
record Note(
        @NotBlank @Size(max = 2000) String text,

        @Schema(description = "When it was, if not just now")
        Instant occurredAt) {}
