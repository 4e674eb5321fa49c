package org.onebeat.personnel.course;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a mentor stands by a newcomer no more. */
record MentorshipEnd(
        @Schema(description = "The first day on which they do not; today if left out")
        LocalDate on,

        @NotBlank @Size(max = 200) String reason) {}
