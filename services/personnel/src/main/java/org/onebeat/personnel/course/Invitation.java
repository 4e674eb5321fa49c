package org.onebeat.personnel.course;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Who else is to come to a session. */
record Invitation(@NotEmpty @Size(max = 500) List<@NotNull @Positive Integer> people) {}
