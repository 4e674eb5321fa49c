package org.onebeat.jurisdiction.patrol;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The sector is no more. */
record PatrolClosure(
        @NotNull LocalDate on, @NotBlank @Size(max = 200) String reason) {}
