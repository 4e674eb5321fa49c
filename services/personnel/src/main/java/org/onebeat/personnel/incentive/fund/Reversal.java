package org.onebeat.personnel.incentive.fund;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a payment comes back. */
record Reversal(@NotBlank @Size(max = 200) String reason) {}
