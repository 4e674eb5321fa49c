package org.onebeat.personnel.concurrent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a post is held no more, and since when. */
record ConcurrentPostEnd(
        @Schema(description = "The first day on which it is held no more; today if left out")
        LocalDate on,

        @NotBlank @Size(max = 200) String reason) {}
