package org.onebeat.personnel.me;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody objects to. */
record ObjectionForm(
        @NotBlank @Size(max = 40) @Schema(description = "Code of the catalogue OBJECTION")
        String about,

        @NotBlank @Size(max = 500) String text) {}
