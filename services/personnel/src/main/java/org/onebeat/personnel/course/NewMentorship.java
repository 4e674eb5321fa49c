package org.onebeat.personnel.course;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who is to stand by a newcomer. */
record NewMentorship(
        @NotNull @Positive Integer newcomer,
        @NotNull @Positive Integer mentor,

        @Schema(description = "The first day; today if left out")
        LocalDate from) {}
