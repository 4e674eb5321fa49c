package org.onebeat.personnel.withdrawal;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That somebody is back earlier. */
record WithdrawalEnd(
        @Schema(description = "The first day back on the village, before the one that was planned; today if left out")
        LocalDate on) {}
