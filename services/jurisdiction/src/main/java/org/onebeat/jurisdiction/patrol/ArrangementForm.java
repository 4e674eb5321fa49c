package org.onebeat.jurisdiction.patrol;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a sector is patrolled from a day on. */
record ArrangementForm(
        @NotNull LocalDate from,

        @Schema(description = "Person id of who leads it; left out: nobody yet")
        Integer leader,

        @NotEmpty @Size(max = 200) List<@NotNull @Valid Cover> covers,
        @Size(max = 20) List<@NotNull @Valid Crew> crews) {

    List<Crew> crewsOrNone() {
        return crews == null ? List.of() : crews;
    }
}
