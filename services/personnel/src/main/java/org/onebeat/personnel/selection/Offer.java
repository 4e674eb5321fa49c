package org.onebeat.personnel.selection;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Villages that a round is to fill. */
record Offer(
        @Size(max = 2000) @Schema(description = "Area ids of villages; all of the station if left out")
        List<@NotNull @Positive Integer> villages,

        @Positive @Schema(description = "Area id of a station; all of the county if left out too")
        Integer station,

        @Size(max = 10)
        @Schema(description = "Specialities needed there, the most needed first; as they were if left out")
        List<@NotNull String> needs) {}
