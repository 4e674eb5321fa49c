package org.onebeat.personnel.equipment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is on record of a piece of equipment. */
record EquipmentForm(
        @NotBlank @Size(max = 40) @Schema(description = "Code of the catalogue EQUIPMENT")
        String kind,

        @NotBlank @Size(max = 40) @Schema(description = "Number on it, unique in the city")
        String number,

        @Size(max = 80) String model,

        @NotNull @Positive @Schema(description = "Area id of the station, county or city that it belongs to")
        Integer unit) {}
