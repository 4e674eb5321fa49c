package org.onebeat.personnel.selection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a round goes another way. */
record Why(@NotBlank @Size(max = 200) String reason) {}
