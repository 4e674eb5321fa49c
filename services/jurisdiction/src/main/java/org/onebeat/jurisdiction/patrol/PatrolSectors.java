package org.onebeat.jurisdiction.patrol;

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
import org.onebeat.territory.Sort;

/** The patrol sectors that the caller may see. */
@ApplicationScoped
class PatrolSectors extends ScopedRepository<PatrolSector, UUID> {

    private static final String LIST = "patrol-sectors";
    private static final Key<PatrolSector> ID = Key.uuid("id", PatrolSector::id);

    static final List<Order<PatrolSector>> ORDERS = List.of(
            Order.ascending(LIST, "code", Key.text("code", PatrolSector::code), ID),
            Order.descending(LIST, "-openedOn", Key.day("openedOn", PatrolSector::openedOn), ID));

    PatrolSectors(ScopedSession session) {
        super(PatrolSector.class, session);
    }

    /** Another open one of the county that has this code or this name. */
    Optional<PatrolSector> alike(int county, String attribute, String value, UUID but) {
        Restriction same = Restriction.of("it.open = true and it.id <> :but and it.ancestors.countyId = :county"
                        + " and it." + attribute + " = :value")
                .with("but", but)
                .with("county", county)
                .with("value", value);
        return list(same, Sort.ascending("id"), 1).stream().findFirst();
    }

    /** The open ones of the county that cover one of these areas on that day. */
    List<PatrolSector> covering(int county, Collection<Integer> areas, LocalDate day) {
        Restriction open = Restriction.of("it.open = true and it.ancestors.countyId = :county")
                .with("county", county);
        return list(covers(areas, day).and(open), Sort.ascending("code", "id"), Integer.MAX_VALUE);
    }

    static Restriction covers(Collection<Integer> areas, LocalDate day) {
        return Restriction.of("exists (select 1 from it.arrangements a join a.covers c where c.area in :covered"
                        + " and a.from <= :day and (a.until is null or a.until > :day))")
                .with("covered", areas)
                .with("day", day);
    }

    /** Writes what was done, so that what the database refuses is refused here, and the new version is known. */
    void settle() {
        flush();
    }
}
