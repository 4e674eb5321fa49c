package org.onebeat.jurisdiction.patrol;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A village or a station that a sector covers, wholly or in part. */
@Embeddable
record Cover(
        @NotNull @Column(name = "area_id") @Schema(description = "Area id of a village or a station")
        Integer area,

        @Size(max = 100) @Schema(description = "Which part of it; left out: all of it", examples = "七一路以南")
        String part) {

    Cover {
        part = part == null || part.isBlank() ? null : part.strip();
    }
}
