package org.onebeat.personnel.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;
import org.onebeat.territory.Sort;

/** Exceptions from the term that were granted in the caller's scope. */
@ApplicationScoped
class TermExceptions extends ScopedRepository<TermException, Long> {
    TermExceptions(ScopedSession session) {
        super(TermException.class, session);
    }

    /** The newest first. */
    List<TermException> in(Integer county, List<?> after, int limit) {
        Restriction where = Restriction.none().andIf(county, "it.ancestors.countyId = :county", "county");
        return list(where, Sort.descending("id"), after, limit);
    }
}
