package org.onebeat.service.parked;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an event is given up. */
record Dropping(@NotBlank @Size(max = 500) String reason) {}
