package org.onebeat.personnel.selection;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who is to serve a village. */
record Nomination(
        @NotNull @Positive Integer person,

        @NotNull
        @Size(max = 40)
        @Schema(description = "Kind of the posting they get: DEDICATED, or SECONDED for a term")
        String kind,

        @NotNull @Size(max = 10) @Schema(description = "What they are good at, by codes of the catalogue")
        List<@NotNull String> specialities,

        @Size(max = 500)
        @Schema(description = "Area ids of villages and stations, the dearest first; kept as they were if left out")
        List<@NotNull @Positive Integer> wishes) {}
