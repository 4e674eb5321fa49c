package org.onebeat.personnel.withdrawal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a withdrawal is refused. */
record Rejection(@NotBlank @Size(max = 200) String reason) {}
