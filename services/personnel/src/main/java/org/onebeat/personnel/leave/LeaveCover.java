package org.onebeat.personnel.leave;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

/** Who acts for somebody on leave from now, or its first day, on. */
record LeaveCover(@NotNull @Positive Integer cover) {}
