package org.onebeat.personnel.course;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a course is called, and for how long it is good. */
record CourseForm(
        @NotBlank @Size(max = 40) String zh,
        @NotBlank @Size(max = 60) String en,

        @Min(1) @Max(120) @Schema(description = "After so many months a refresher is due; never if left out")
        Integer validMonths,

        Boolean retired) {}
