package org.onebeat.personnel.me;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** Where the caller can be reached from now on. */
record MyTelephone(@NotNull @Pattern(regexp = "1\\d{10}") String telephone) {}
