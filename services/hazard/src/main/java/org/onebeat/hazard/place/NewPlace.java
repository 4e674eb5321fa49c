package org.onebeat.hazard.place;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onebeat.hazard.catalogue.Risk;
import org.onebeat.service.position.Position;

/** A place that is to be inspected from now on. */
record NewPlace(
        @NotNull @Schema(description = "Area id of the village")
        Integer village,

        @NotBlank @Size(max = 100) String name,

        @NotBlank @Schema(description = "Code of the catalogue of kinds")
        String kind,

        @NotNull Risk risk,

        @Size(max = 200) String address,

        @Valid @Schema(description = "Where it stands; left out: not known")
        Position position,

        @Valid ContactForm contact) {

    PlaceForm form() {
        return new PlaceForm(name, kind, risk, address, position, contact);
    }
}
