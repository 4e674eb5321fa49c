package org.onebeat.personnel.course;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What helps in villages of a kind. */
record KnowHowForm(
        @Pattern(regexp = "URBAN|RURAL") @Schema(description = "URBAN or RURAL; any if left out")
        String settlement,

        @NotBlank @Size(max = 80) String title,
        @NotBlank @Size(max = 4000) String text,
        Boolean withdrawn) {}
