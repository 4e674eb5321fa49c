package org.onebeat.personnel.concurrent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A post that somebody takes on besides. */
record NewConcurrentPost(
        @NotNull @Positive Integer person,

        @NotBlank @Size(max = 40) @Schema(description = "Code of the catalogue of posts")
        String post,

        @NotNull @Positive @Schema(description = "Area id of the township or village, as the post wants it")
        Integer organisation,

        @Schema(description = "The first day; today if left out")
        LocalDate from) {}
