package org.onebeat.jurisdiction.facility;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onebeat.service.position.Position;

/** A room, workstation or post that has opened. */
record NewPoint(
        @NotNull @Schema(description = "Area id of the village in which it stands")
        Integer village,

        @NotBlank @Schema(description = "Code of the catalogue of kinds", examples = "ROOM")
        String kind,

        @NotBlank @Size(max = 60) String name,

        @NotNull @Schema(description = "The day on which it opened; today at the latest")
        LocalDate openedOn,

        @Size(max = 50)
        @Schema(
                description =
                        "Area ids of the villages that it serves since then; left out: the one in which it stands")
        Set<@NotNull Integer> serves,

        @Valid Position position,

        @Size(max = 50) List<@NotNull @Valid Equipment> equipment) {

    PointForm form() {
        return new PointForm(name, position, equipment);
    }

    Set<Integer> served() {
        return serves == null ? Set.of(village) : serves;
    }
}
