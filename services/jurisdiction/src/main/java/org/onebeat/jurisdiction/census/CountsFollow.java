package org.onebeat.jurisdiction.census;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onebeat.jurisdiction.facility.Standing;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.AreaChanged;

/** Counts are the village's: they stand where it stands today. */
@ApplicationScoped
class CountsFollow {

    private final VillageCounts counts;
    private final Standing standing;

    CountsFollow(VillageCounts counts, Standing standing) {
        this.counts = counts;
        this.standing = standing;
    }

    void follow(@Observes AreaChanged changed) {
        List<VillageCount> below = counts.below(changed.areaIds());
        if (below.isEmpty()) {
            return;
        }
        Map<Integer, Ancestors> now = standing.of(
                below.stream().map(count -> count.ancestors().villageId()).collect(Collectors.toSet()));
        for (VillageCount count : below) {
            Ancestors where = now.getOrDefault(count.ancestors().villageId(), count.ancestors());
            if (!where.equals(count.ancestors())) {
                count.move(where);
            }
        }
    }
}
