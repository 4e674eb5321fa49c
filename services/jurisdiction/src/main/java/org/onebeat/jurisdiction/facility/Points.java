package org.onebeat.jurisdiction.facility;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;
import org.onebeat.territory.Sort;

/** The police points that the caller may see. */
@ApplicationScoped
class Points extends ScopedRepository<PolicePoint, UUID> {

    private static final int ALL = Integer.MAX_VALUE;

    Points(ScopedSession session) {
        super(PolicePoint.class, session);
    }

    /** Everything that stands there and is open; for gaps and plans, with what it serves. */
    List<PolicePoint> open(Restriction where) {
        return list(where.and(Restriction.of("it.open = true")), Sort.ascending("id"), ALL);
    }

    /** Closed ones too, with what they served. */
    List<PolicePoint> everything() {
        return list(Restriction.none(), Sort.ascending("id"), ALL);
    }

    /** Other rooms that serve one of these villages on that day or later. */
    List<PolicePoint> otherRoomsServing(Collection<Integer> villages, LocalDate from, UUID but) {
        if (villages.isEmpty()) {
            return List.of();
        }
        Restriction serving = Restriction.of("it.room = true and it.id <> :but and exists (select 1 from it.services s"
                        + " where s.village in :villages and (s.until is null or s.until > :from))")
                .with("but", but)
                .with("villages", villages)
                .with("from", from);
        return list(serving, Sort.ascending("id"), ALL);
    }

    /** Open points that serve one of these villages on that day or later. */
    List<PolicePoint> serving(int village, LocalDate from) {
        return open(Restriction.of("exists (select 1 from it.services s"
                        + " where s.village = :village and (s.until is null or s.until > :from))")
                .with("village", village)
                .with("from", from));
    }

    /** Whether another open point in this village is called so. */
    boolean hasNamesake(PolicePoint point, int village) {
        Restriction called = Restriction.of(
                        "it.open = true and it.id <> :but and it.name = :name and it.ancestors.villageId = :village")
                .with("but", point.id())
                .with("name", point.name())
                .with("village", village);
        return count(called) > 0;
    }

    /** The open points in these areas of any kind, which follow when one of them changes. */
    List<PolicePoint> openBelow(Collection<Integer> areas) {
        return listBelow(areas, Restriction.of("it.open = true"), Sort.ascending("id"));
    }

    /** How many points of each kind are there on a day: opened until then, and not closed. */
    List<KindCount> stockOn(LocalDate day, Restriction where) {
        Restriction standing = Restriction.of("it.openedOn <= :day and (it.closedOn is null or it.closedOn > :day)")
                .with("day", day);
        return select(KindCount.OF, where.and(standing), "group by it.kind", KindCount.class);
    }

    /** Writes what was done, so that what the database refuses is refused here, and the new version is known. */
    void settle() {
        flush();
    }
}
