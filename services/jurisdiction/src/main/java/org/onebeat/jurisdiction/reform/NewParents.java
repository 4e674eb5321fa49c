package org.onebeat.jurisdiction.reform;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record NewParents(
        @NotEmpty
        @Size(max = 3)
        @Schema(
                description =
                        "Ids of all that it stands in directly from that day: a village's township and station, and its"
                                + " sector if it is in one; a grid's village")
        List<@NotNull Integer> parents,

        @Schema(description = "The day of the move, past or future; today unless told")
        LocalDate from,

        @Size(max = 500) String reason) {}
