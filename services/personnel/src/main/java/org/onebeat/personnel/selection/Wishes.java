package org.onebeat.personnel.selection;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an officer would rather be. */
record Wishes(
        @NotNull
        @Size(max = 500)
        @Schema(description = "Area ids of villages and stations of the round, the dearest first")
        List<@NotNull @Positive Integer> places) {}
