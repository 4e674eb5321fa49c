package org.onebeat.personnel.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A consultation as it is planned. */
record ConsultationForm(
        @NotNull @Positive @Schema(description = "Area id of the county or the city; never changes")
        Integer unit,

        @NotNull LocalDate on,

        @Size(max = 80) String place,

        @NotEmpty @Size(max = 30) @Schema(description = "Matters and places, never people by name")
        List<@NotBlank @Size(max = 200) String> agenda) {}
