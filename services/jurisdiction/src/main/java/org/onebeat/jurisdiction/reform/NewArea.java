package org.onebeat.jurisdiction.reform;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onebeat.jurisdiction.area.Settlement;
import org.onebeat.territory.AreaKind;

/** An area that comes in by hand. */
record NewArea(
        @NotNull AreaKind kind,
        @NotBlank @Size(max = 15) String code,
        @NotBlank @Size(max = 120) String name,

        @Schema(description = "Of a village only") Settlement settlement,

        @Size(max = 3)
        @Schema(
                description =
                        "Ids of what it stands in directly: a township's and a station's county, a sector's station, a"
                                + " village's township, station and perhaps sector, a grid's village; none for a county")
        List<@NotNull Integer> parents,

        @Schema(description = "The day from which it is there, past or future; today unless told")
        LocalDate from) {

    NewArea {
        parents = parents == null ? List.of() : parents;
    }
}
