package org.onebeat.personnel.incentive.allowance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;
import org.onebeat.territory.Sort;

/** The months of the counties in scope. */
@ApplicationScoped
class AllowanceRuns extends ScopedRepository<AllowanceRun, Integer> {
    private static final Sort ORDER = Sort.descending("month", "id");

    AllowanceRuns(ScopedSession session) {
        super(AllowanceRun.class, session);
    }

    Optional<AllowanceRun> of(int county, LocalDate month) {
        return one(Restriction.of("it.ancestors.countyId = :county and it.month = :month")
                .with("county", county)
                .with("month", month));
    }

    /** The latest month first. */
    List<AllowanceRun> all(Integer county, List<?> after, int limit) {
        Restriction asked = Restriction.none().andIf(county, "it.ancestors.countyId = :county", "county");
        return list(asked, ORDER, after, limit);
    }

    /** Writes what was done, so that a month that somebody else makes at the same time is refused here. */
    void settle() {
        flush();
    }
}
