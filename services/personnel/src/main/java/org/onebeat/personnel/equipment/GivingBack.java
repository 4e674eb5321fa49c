package org.onebeat.personnel.equipment;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A piece of equipment comes back into store. */
record GivingBack(
        @Schema(description = "The day; today if left out") LocalDate on,

        @Size(max = 200) @Schema(description = "In which state it came back")
        String note) {}
