package org.onebeat.sample;

import jakarta.validation.constraints.NotBlank;

record Renaming(@NotBlank String subject) {}
