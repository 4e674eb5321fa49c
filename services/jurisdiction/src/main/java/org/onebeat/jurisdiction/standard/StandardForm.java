package org.onebeat.jurisdiction.standard;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Standards that hold from a day on. */
record StandardForm(
        @NotNull @Schema(description = "Today or later: what was measured in the past stays as it was")
        LocalDate from,

        @NotNull @Min(0) @Max(5) @Schema(description = "Rooms of its own that an urban community has")
        Integer communityRooms,

        @NotNull @Min(1) @Max(100) @Schema(description = "Rural villages that a room serves at least")
        Integer fewestVillages,

        @NotNull @Min(1) @Max(100) @Schema(description = "Rural villages that a room serves at most")
        Integer mostVillages,

        @NotNull @Min(0) @Max(20) @Schema(description = "Rooms that a remote station has at least")
        Integer remoteRooms,

        @NotNull @Min(0) @Max(5) @Schema(description = "Workstations in a village where no room stands")
        Integer workstations) {}
