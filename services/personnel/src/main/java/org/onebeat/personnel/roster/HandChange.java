package org.onebeat.personnel.roster;

import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is to take a duty instead. */
record HandChange(
        @Positive @Schema(description = "Person id; left out, nobody takes it until somebody is found")
        Integer person,

        @Size(max = 200) @Schema(description = "Needed once the roster is published")
        String reason) {}
