package org.onebeat.jurisdiction.standard;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Since when a station is remote no more. */
record RemoteEnd(
        @NotNull @Schema(description = "The first day on which it is remote no more")
        LocalDate on) {}
