package org.onebeat.personnel.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a consultation does not take place. */
record CallingOff(@NotBlank @Size(max = 200) String reason) {}
