package org.onebeat.hazard.place;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why somebody needs to see the contact in full. */
record DisclosureForm(@NotBlank @Size(max = 500) String reason) {}
