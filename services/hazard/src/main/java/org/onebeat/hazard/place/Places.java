package org.onebeat.hazard.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
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

    /** What these places are called and where they stand; one that is out of sight is left out. */
    public Map<UUID, PlaceName> named(Set<UUID> ids) {
        Restriction these = Restriction.of("it.id in :ids").with("ids", ids);
        return ids.isEmpty()
                ? Map.of()
                : select("it.id, it.name, it.position", these, "", PlaceName.class).stream()
                        .collect(Collectors.toMap(PlaceName::id, Function.identity()));
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
}
