package org.onebeat.cases.party;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why somebody needs to see the parties in full. */
public record DisclosureForm(@NotBlank @Size(max = 500) String reason) {}
