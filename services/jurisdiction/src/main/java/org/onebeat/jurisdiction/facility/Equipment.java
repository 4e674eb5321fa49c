package org.onebeat.jurisdiction.facility;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** So many pieces of something that a point has. */
@Embeddable
record Equipment(
        @NotBlank @Size(max = 60) String item,
        @Min(1) @Max(10_000) int pieces) {}
