package org.onebeat.hazard.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;
import org.onebeat.territory.Sort;

/** The places within the caller's scope. */
@ApplicationScoped
public class Places extends ScopedRepository<Place, UUID> {

    private static final int ALL = Integer.MAX_VALUE;

    Places(ScopedSession session) {
        super(Place.class, session);
    }

    /** What these places are called. */
    public Map<UUID, String> names(Set<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : select("it.id, it.name", Restriction.of("it.id in :ids").with("ids", ids), "", Named.class).stream()
                        .collect(Collectors.toMap(Named::id, Named::name));
    }

    public Map<UUID, Place> of(Collection<UUID> ids) {
        return list(Restriction.of("it.id in :ids").with("ids", ids), Sort.ascending("id"), ALL).stream()
                .collect(Collectors.toMap(Place::id, place -> place));
    }

    /** The places in this area of any kind that still are there: they follow when it changes. */
    List<Place> openBelow(Collection<Integer> areas) {
        return listBelow(areas, Restriction.of("it.open = true"), Sort.ascending("id"));
    }

    /** Writes what was done, so that a version that was changed meanwhile is refused, and the new one is known. */
    void settle() {
        flush();
    }

    private record Named(UUID id, String name) {}
}
