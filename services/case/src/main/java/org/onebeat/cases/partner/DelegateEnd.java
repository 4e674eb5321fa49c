package org.onebeat.cases.partner;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why somebody signs in for an agency no longer. */
record DelegateEnd(@NotBlank @Size(max = 500) String reason) {}
