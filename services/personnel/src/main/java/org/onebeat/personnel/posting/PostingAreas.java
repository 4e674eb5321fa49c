package org.onebeat.personnel.posting;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/**
 * What a posting covers from an instant on.
 *
 * @param areas ids of just these areas, each once
 * @param from now if absent; what was covered until now stays history
 */
public record PostingAreas(@NotEmpty @Size(max = 200) List<@NotNull @Positive Integer> areas, Instant from) {
    public PostingAreas {
        areas = areas == null ? List.of() : areas.stream().distinct().toList();
    }
}
