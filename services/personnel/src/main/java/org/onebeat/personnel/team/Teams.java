package org.onebeat.personnel.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.onebeat.service.paging.Key;
import org.onebeat.service.paging.Order;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;
import org.onebeat.territory.Sort;

/** Volunteer teams. */
@ApplicationScoped
class Teams extends ScopedRepository<Team, Integer> {
    static final Order<Team> ORDER = Order.ascending("teams", "id", Key.number("id", Team::id));

    Teams(ScopedSession session) {
        super(Team.class, session);
    }

    /** Whether the area has another one of that name. */
    boolean isNamed(TeamForm form, Integer beside) {
        Restriction same = Restriction.of("it.until is null and it.areaId = :area and it.name = :name")
                .with("area", form.area())
                .with("name", form.name().strip())
                .andIf(beside, "it.id <> :beside", "beside");
        return count(same) > 0;
    }

    /** Those that stand in these areas, which follow when one of them changes. */
    List<Team> below(Collection<Integer> areas) {
        return listBelow(areas, Restriction.none(), Sort.ascending("id"));
    }

    /** Writes what was done, so that the new version is known. */
    void settle() {
        flush();
    }
}
