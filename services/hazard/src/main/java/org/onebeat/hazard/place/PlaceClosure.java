package org.onebeat.hazard.place;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a place is inspected no more. */
record PlaceClosure(@NotBlank @Size(max = 500) String reason) {}
