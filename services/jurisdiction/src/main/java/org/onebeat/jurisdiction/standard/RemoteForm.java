package org.onebeat.jurisdiction.standard;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A station counts as remote from a day on. */
record RemoteForm(
        @NotNull @Schema(description = "Area id of the station")
        Integer station,

        @NotNull LocalDate from,

        @NotBlank @Size(max = 200) String reason) {}
