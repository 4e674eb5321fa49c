package org.onebeat.jurisdiction.census;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.onebeat.service.paging.Key;
import org.onebeat.service.paging.Order;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;

/** The counts of the villages that the caller may see. */
@ApplicationScoped
class VillageCounts extends ScopedRepository<VillageCount, UUID> {

    static final Order<VillageCount> LATEST_FIRST = Order.descending(
            "village-counts", "-on", Key.day("on", VillageCount::on), Key.uuid("id", VillageCount::id));

    VillageCounts(ScopedSession session) {
        super(VillageCount.class, session);
    }

    /** Whether one of these villages has been counted on that day. */
    List<VillageCount> of(Collection<Integer> villages, LocalDate on) {
        Restriction same = Restriction.of("it.on = :on and it.ancestors.villageId in :villages")
                .with("on", on)
                .with("villages", villages);
        return list(same, LATEST_FIRST.sort(), villages.size());
    }

    /** All counts of these villages. */
    List<VillageCount> of(Collection<Integer> villages) {
        return listAmong("village", villages, Restriction.none(), LATEST_FIRST.sort());
    }

    /** The last count of a village until that day, the day included. */
    Optional<VillageCount> latest(int village, LocalDate day) {
        Restriction until = Restriction.of("it.ancestors.villageId = :village and it.on <= :day")
                .with("village", village)
                .with("day", day);
        return list(until, LATEST_FIRST.sort(), 1).stream().findFirst();
    }

    /** All counts of the villages in these areas of any kind, which follow when one of them changes. */
    List<VillageCount> below(Collection<Integer> areas) {
        return listBelow(areas, Restriction.none(), LATEST_FIRST.sort());
    }

    /** Writes what was done, so that what the database refuses is refused here, and the new version is known. */
    void settle() {
        flush();
    }
}
