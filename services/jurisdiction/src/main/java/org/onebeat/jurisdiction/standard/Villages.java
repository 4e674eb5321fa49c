package org.onebeat.jurisdiction.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.onebeat.jurisdiction.area.Area;
import org.onebeat.territory.AreaKind;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;

/** The villages that the caller may see, as standards ask about them; in one query. */
@ApplicationScoped
class Villages extends ScopedRepository<Area, Integer> {

    Villages(ScopedSession session) {
        super(Area.class, session);
    }

    List<Village> on(LocalDate day, Restriction where) {
        Restriction present = Restriction.of(
                        "it.kind = :kind and it.from <= :day and (it.until is null or it.until > :day)")
                .with("kind", AreaKind.VILLAGE)
                .with("day", day);
        return select(
                "new org.onebeat.jurisdiction.standard.Village(it.id, it.code, it.settlement,"
                        + " it.ancestors.countyId, it.ancestors.townshipId, it.ancestors.stationId)",
                where.and(present),
                "order by it.code, it.id",
                Village.class);
    }
}
