package org.onebeat.jurisdiction.facility;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;
import org.onebeat.territory.Sort;

/** What happened to the points, where the caller may see it. */
@ApplicationScoped
class PointFacts extends ScopedRepository<PointFact, UUID> {

    private static final int ALL = Integer.MAX_VALUE;
    private static final int CHUNK = 10_000;

    PointFacts(ScopedSession session) {
        super(PointFact.class, session);
    }

    List<PointFact> of(UUID point) {
        return list(Restriction.of("it.point = :point").with("point", point), Sort.ascending("on", "deed", "id"), ALL);
    }

    List<PointFact> ofAll(Collection<UUID> points) {
        List<UUID> all = List.copyOf(points);
        return IntStream.iterate(0, from -> from < all.size(), from -> from + CHUNK)
                .mapToObj(from -> all.subList(from, Math.min(from + CHUNK, all.size())))
                .flatMap(some ->
                        list(Restriction.of("it.point in :points").with("points", some), Sort.ascending("id"), ALL)
                                .stream())
                .toList();
    }

    /** How many points of each kind this happened to, from the first day until before the last. */
    List<KindCount> flow(Deed deed, LocalDate from, LocalDate until, Restriction where) {
        Restriction happened = Restriction.of("it.deed = :deed and it.on >= :from and it.on < :until")
                .with("deed", deed)
                .with("from", from)
                .with("until", until);
        return select(KindCount.OF, where.and(happened), "group by it.kind", KindCount.class);
    }
}
