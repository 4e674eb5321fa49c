package org.onebeat.hazard.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.onebeat.service.paging.Order;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;
import org.onebeat.territory.Sort;

/** The hazards within the caller's scope. */
@ApplicationScoped
public class Hazards extends ScopedRepository<Hazard, UUID> {

    private static final Sort AS_FOUND = Sort.ascending("foundAt", "id");
    private static final int ALL = Integer.MAX_VALUE;

    Hazards(ScopedSession session) {
        super(Hazard.class, session);
    }

    /** The open ones in these areas of any kind: what follows when a post or an area changes. */
    public List<Hazard> openBelow(Collection<Integer> areas) {
        return listBelow(areas, Restriction.of("it.open = true"), AS_FOUND);
    }

    /** All that meet the restriction, in this order and as of one instant. */
    List<UUID> idsOf(Order<Hazard> order, Restriction where) {
        return idsOf(where, order.sort(), UUID.class);
    }

    public List<Hazard> of(Collection<UUID> ids) {
        return list(Restriction.of("it.id in :ids").with("ids", ids), AS_FOUND, ALL);
    }

    public List<Hazard> foundBy(UUID inspection) {
        return list(Restriction.of("it.origin.inspection = :inspection").with("inspection", inspection), AS_FOUND, ALL);
    }

    /** What was found in these villages since that instant; what arose from a find is stamped by it, the past never. */
    List<Hazard> recordedSince(Set<Integer> villages, Instant since) {
        Restriction recorded = Restriction.of(
                        "it.origin.find is null and it.origin.imported = false and it.recordedAt >= :since")
                .with("since", since);
        return listAmong("village", villages, recorded, AS_FOUND);
    }

    /** What this find became; empty while it was not taken. */
    public Optional<Hazard> arisenFrom(UUID find) {
        return one(Restriction.of("it.origin.find = :find").with("find", find));
    }

    /** How many are open at each of these places; those without any are left out. */
    public Map<UUID, Long> openAt(Set<UUID> places) {
        Restriction there =
                Restriction.of("it.site.place in :places and it.open = true").with("places", places);
        return places.isEmpty()
                ? Map.of()
                : select("it.site.place, count(*)", there, "group by it.site.place", Open.class).stream()
                        .collect(Collectors.toMap(Open::place, Open::count));
    }

    /** Writes what was done, so that a version that was changed meanwhile is refused, and the new one is known. */
    public void settle() {
        flush();
    }

    private record Open(UUID place, long count) {}
}
