package org.onebeat.jurisdiction.reform;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onebeat.jurisdiction.area.Settlement;

/** A new area that comes of a split; it stands where the old one stood. */
record Part(
        @NotBlank @Size(max = 15) String code,
        @NotBlank @Size(max = 120) String name,

        @Schema(description = "Of a village; as the old one unless told")
        Settlement settlement,

        @Size(max = 2000)
        @Schema(description = "Ids of what stood directly in the old area and stands in this one from then on")
        List<@NotNull Integer> members) {

    Part {
        members = members == null ? List.of() : members;
    }
}
