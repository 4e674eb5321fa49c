package org.onebeat.cases.grant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why somebody need not work on a dispute any longer. */
record GrantEnd(@NotBlank @Size(max = 500) String reason) {}
