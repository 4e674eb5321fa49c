package org.onebeat.personnel.course;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onebeat.territory.Role;

/** Postings that shall not start without a course. */
record NewRequirement(
        @NotBlank @Size(max = 40) String course,
        @Schema(description = "Any if left out") Role function,

        @Size(max = 40) @Schema(description = "Kind of posting; any if left out")
        String kind,

        @Schema(description = "Postings that start on this day or later; today if left out")
        LocalDate from) {}
