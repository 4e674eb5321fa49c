package org.onebeat.jurisdiction.census;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onebeat.jurisdiction.facility.Standing;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.AreaChanged;

/** Counts are the village's: they stand where it stands today; of one that is no more, where it stood last. */
@ApplicationScoped
class CountsFollow {

    private final VillageCounts counts;
    private final Joining joining;
    private final Standing standing;

    CountsFollow(VillageCounts counts, Joining joining, Standing standing) {
        this.counts = counts;
        this.joining = joining;
        this.standing = standing;
    }

    void follow(@Observes AreaChanged changed) {
        Set<Integer> affected = standing.affectedBy(changed);
        List<VillageCount> below = counts.below(affected);
        if (below.isEmpty()) {
            return;
        }
        Map<Integer, Ancestors> now = standing.whereaboutsOf(
                below.stream().map(count -> count.ancestors().villageId()).collect(Collectors.toSet()));
        for (VillageCount count : below) {
            Ancestors where = now.getOrDefault(count.ancestors().villageId(), count.ancestors());
            boolean itself = where.villageId().equals(count.ancestors().villageId());
            if (itself && !where.equals(count.ancestors())) {
                count.move(where);
            }
        }
        joining.join(affected);
    }
}
