package org.onebeat.jurisdiction.area;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;
import org.onebeat.territory.Sort;

/** All areas that the caller may see. */
@ApplicationScoped
public class Areas extends ScopedRepository<Area, Integer> {

    Areas(ScopedSession session) {
        super(Area.class, session);
    }

    /** Everything in scope that is not closed, in one query. */
    public List<Known> known() {
        return select(
                "new org.onebeat.jurisdiction.area.Known("
                        + "it.id, it.kind, it.settlement, it.code, it.name,"
                        + " it.ancestors.countyId, it.ancestors.stationId)",
                Restriction.of("it.until is null"),
                "order by it.id",
                Known.class);
    }

    /** These areas with their histories, in four queries. */
    public List<Area> withIds(Collection<Integer> ids) {
        return ids.isEmpty()
                ? List.of()
                : list(Restriction.of("it.id in :ids").with("ids", ids), Sort.ascending("id"), ids.size());
    }
}
