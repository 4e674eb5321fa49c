package org.onebeat.personnel.system;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a system is closed now. */
record SystemEnd(@NotBlank @Size(max = 200) String reason) {}
