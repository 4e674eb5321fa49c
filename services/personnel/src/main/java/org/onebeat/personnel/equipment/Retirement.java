package org.onebeat.personnel.equipment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A piece of equipment is written off. */
record Retirement(@NotBlank @Size(max = 200) String reason) {}
