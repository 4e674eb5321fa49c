package org.onebeat.personnel.secondment;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another term on the same village. */
record Renewal(
        @Schema(description = "The first day on which it is over; by the rule of terms if left out")
        LocalDate until) {}
