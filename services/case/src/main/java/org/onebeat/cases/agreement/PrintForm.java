package org.onebeat.cases.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why somebody needs the agreement on paper, which shows the parties in full. */
record PrintForm(@NotBlank @Size(max = 500) String reason) {}
