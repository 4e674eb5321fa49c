package org.onebeat.sample;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

record NewNote(
        @NotNull Integer village,
        @NotBlank @Size(max = 40) String subject,
        @NotBlank String author,
        Instant occurredAt) {}
