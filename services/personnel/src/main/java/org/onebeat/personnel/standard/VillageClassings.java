package org.onebeat.personnel.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;
import org.onebeat.territory.Sort;

/** Which classes villages in scope have had. */
@ApplicationScoped
class VillageClassings extends ScopedRepository<VillageClassing, Long> {
    VillageClassings(ScopedSession session) {
        super(VillageClassing.class, session);
    }

    boolean isClassed(int village, LocalDate from) {
        Restriction same = Restriction.of("it.ancestors.villageId = :village and it.from = :from")
                .with("village", village)
                .with("from", from);
        return count(same) > 0;
    }

    /** All of a village, the first one first. */
    List<VillageClassing> of(int village) {
        Restriction theirs = Restriction.of("it.ancestors.villageId = :village").with("village", village);
        return list(theirs, Sort.ascending("from", "id"), Integer.MAX_VALUE);
    }

    /** What follows when one of these areas changes. */
    List<VillageClassing> below(Collection<Integer> areas) {
        return listBelow(areas, Restriction.none(), Sort.ascending("id"));
    }
}
