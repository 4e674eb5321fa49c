package org.onebeat.personnel.incentive.record;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a record counts no more. */
record RecordStrike(@NotBlank @Size(max = 200) String reason) {}
