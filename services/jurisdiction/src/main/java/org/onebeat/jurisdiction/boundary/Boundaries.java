package org.onebeat.jurisdiction.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.onebeat.service.paging.Key;
import org.onebeat.service.paging.Order;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;
import org.onebeat.territory.Sort;

/** The outlines that the caller may see. */
@ApplicationScoped
class Boundaries extends ScopedRepository<Boundary, UUID> {

    static final Order<Boundary> BY_AREA =
            Order.ascending("boundaries", "area", Key.number("area", Boundary::area), Key.uuid("id", Boundary::id));

    private static final int ALL = Integer.MAX_VALUE;

    /** A statement takes 65,535 values. */
    private static final int AT_ONCE = 20_000;

    Boundaries(ScopedSession session) {
        super(Boundary.class, session);
    }

    /** All there were and are of these areas, the latest first. */
    List<Boundary> ofAreas(Collection<Integer> areas) {
        List<Integer> asked = List.copyOf(areas);
        List<Boundary> found = new ArrayList<>();
        for (int at = 0; at < asked.size(); at += AT_ONCE) {
            List<Integer> some = asked.subList(at, Math.min(asked.size(), at + AT_ONCE));
            Restriction theirs = Restriction.of("it.area in :areas").with("areas", some);
            found.addAll(list(theirs, Sort.descending("from", "id"), ALL));
        }
        return found;
    }

    /** Those of these areas that hold on that day. */
    List<Boundary> ofAreas(Collection<Integer> areas, LocalDate day) {
        return areas.isEmpty()
                ? List.of()
                : list(
                        on(day).and(Restriction.of("it.area in :areas").with("areas", areas)),
                        Sort.ascending("area", "id"),
                        ALL);
    }

    static Restriction on(LocalDate day) {
        return Restriction.of("it.from <= :day and (it.until is null or it.until > :day)")
                .with("day", day);
    }

    /** Writes what was done, so that what the database refuses is refused here. */
    void settle() {
        flush();
    }
}
