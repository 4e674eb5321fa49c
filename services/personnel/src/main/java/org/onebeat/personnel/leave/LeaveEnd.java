package org.onebeat.personnel.leave;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That somebody is back earlier. */
record LeaveEnd(
        @Schema(description = "The first day back at work, before the one that was planned; today if left out")
        LocalDate on) {}
