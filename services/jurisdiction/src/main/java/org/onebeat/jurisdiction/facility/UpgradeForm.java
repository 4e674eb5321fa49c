package org.onebeat.jurisdiction.facility;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What was made better of a point, and when: today at the latest. */
record UpgradeForm(
        @NotNull LocalDate on, @NotBlank @Size(max = 200) String note) {}
