package org.onebeat.personnel.team;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a team is none any more from today on. */
record TeamEnd(@NotBlank @Size(max = 200) String reason) {}
