package org.onebeat.personnel.course;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From when a requirement holds no more. */
record RequirementEnd(
        @Schema(description = "Today if left out") LocalDate on) {}
