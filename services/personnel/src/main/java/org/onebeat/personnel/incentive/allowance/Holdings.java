package org.onebeat.personnel.incentive.allowance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.onebeat.personnel.posting.Posting;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.Role;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;

/** The main postings that stand in a county today, as far as they lay in a month. */
@ApplicationScoped
class Holdings extends ScopedRepository<Posting, Integer> {
    private static final Restriction HELD = Restriction.of("""
            it.main = true and it.function in :functions and it.ancestors.countyId = :county
            and it.fromAt < :end and (it.untilAt is null or it.untilAt > :begin)""");

    Holdings(ScopedSession session) {
        super(Posting.class, session);
    }

    List<Holding> in(int county, LocalDate month, Collection<Role> functions) {
        Restriction held = HELD.with("functions", functions)
                .with("county", county)
                .with("begin", CivilTime.startOf(month))
                .with("end", CivilTime.startOf(month.plusMonths(1)));
        String what = "it.id, it.personId, it.function, it.ancestors, it.fromAt, it.untilAt";
        return select(what, held, "order by it.id", Object[].class).stream()
                .map(Holdings::read)
                .toList();
    }

    private static Holding read(Object[] row) {
        return new Holding(
                (Integer) row[0], (Integer) row[1], (Role) row[2], (Ancestors) row[3], (Instant) row[4], (Instant)
                        row[5]);
    }
}
