package org.onebeat.personnel.posting;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.onebeat.territory.Role;

/**
 * A posting that is wished for.
 *
 * @param person id of the person
 * @param function one of the roles that people can have
 * @param areas ids of the areas to cover, each once
 * @param from its first instant; now if absent
 * @param until when it ends by itself (exclusive), such as a secondment; open if absent
 * @param kind code of the catalogue of kinds, for community officers and auxiliaries; dedicated if absent
 */
public record NewPosting(
        @NotNull @Positive Integer person,
        @NotNull Role function,
        @NotEmpty @Size(max = 200) List<@NotNull @Positive Integer> areas,
        Instant from,
        Instant until,
        @Size(max = 40) String kind) {

    public NewPosting {
        areas = areas == null ? List.of() : areas.stream().distinct().toList();
    }
}
