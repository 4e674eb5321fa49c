package org.onebeat.personnel.qualification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A qualification that one or many people have been given: a station's certificates come in one list. */
record NewQualifications(
        @NotEmpty @Size(max = 200) @Schema(description = "Person ids")
        List<@NotNull @Positive Integer> people,

        @NotBlank @Size(max = 40) @Schema(description = "Code of the catalogue of qualifications")
        String kind,

        @NotNull LocalDate from,

        @Schema(description = "The first day on which it is held no more; open if left out")
        LocalDate until) {}
