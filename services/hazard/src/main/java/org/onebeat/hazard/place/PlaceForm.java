package org.onebeat.hazard.place;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onebeat.hazard.catalogue.Risk;
import org.onebeat.service.position.Position;

/** What is known of a place. */
record PlaceForm(
        @NotBlank @Size(max = 100) String name,

        @NotBlank @Schema(description = "Code of the catalogue of kinds")
        String kind,

        @NotNull Risk risk,

        @Size(max = 200) String address,

        @Valid @Schema(description = "Where it stands; left out: not known")
        Position position,

        @Valid @Schema(description = "Left out in an edit: stays as it is")
        ContactForm contact) {}
