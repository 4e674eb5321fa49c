package org.onebeat.personnel.posting;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/**
 * What a posting covers from an instant on.
 *
 * @param areas ids of just these areas, each once
 * @param exception why the city's term need not be served where an area is let go within it
 * @param from now if absent; what was covered until now stays history
 */
public record PostingAreas(
        @NotEmpty @Size(max = 200) List<@NotNull @Positive Integer> areas,
        Instant from,

        @Size(max = 200) @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*")
        String exception) {
    public PostingAreas {
        areas = areas == null ? List.of() : areas.stream().distinct().toList();
    }
}
