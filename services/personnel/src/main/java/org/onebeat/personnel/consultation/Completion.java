package org.onebeat.personnel.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What came of a decision. */
record Completion(@NotBlank @Size(max = 300) String outcome) {}
