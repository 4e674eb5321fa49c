package org.onebeat.personnel.selection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Who else is to serve in a round. */
record Nominations(@NotEmpty @Size(max = 500) List<@NotNull @Valid Nomination> candidates) {}
