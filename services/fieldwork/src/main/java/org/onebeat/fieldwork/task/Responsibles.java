package org.onebeat.fieldwork.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Holder;
import org.onebeat.territory.Role;
import org.onebeat.territory.Territory;

/** Who answers for a village's tasks at each level (domain.md section 3). */
@ApplicationScoped
class Responsibles {

    private final Territory territory;

    Responsibles(Territory territory) {
        this.territory = territory;
    }

    /** Everybody who may answer at this level now, whoever holds the post first. */
    List<Integer> at(Level level, Ancestors where, Instant now) {
        Instant at = territory.present(now);
        return switch (level) {
            case VILLAGE ->
                territory.serving(where.villageId(), at).stream()
                        .map(Holder::personId)
                        .toList();
            case STATION -> holders(where.stationId(), Role.STATION_CHIEF, at);
            case COUNTY -> holders(where.countyId(), Role.COUNTY_CLERK, at);
        };
    }

    private List<Integer> holders(Integer area, Role function, Instant at) {
        return area == null
                ? List.of()
                : territory.holdersOf(area, function, at).stream()
                        .map(Holder::personId)
                        .toList();
    }
}
