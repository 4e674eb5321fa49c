package org.onebeat.personnel.course;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of a session. */
record Results(
        @NotNull @Size(max = 500) List<@NotNull @Positive Integer> passed,

        @NotNull @Size(max = 500) @Schema(description = "Who came and did not pass; everybody else was absent")
        List<@NotNull @Positive Integer> failed) {}
