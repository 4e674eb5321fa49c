package org.onebeat.personnel.incentive.fund;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;
import org.onebeat.territory.Sort;

/** The reward funds. */
@ApplicationScoped
class Funds extends ScopedRepository<Fund, Integer> {
    private static final Sort ORDER = Sort.descending("id");

    Funds(ScopedSession session) {
        super(Fund.class, session);
    }

    /** The latest first. */
    List<Fund> paying(LocalDate day, List<?> after, int limit) {
        Restriction open =
                Restriction.none().andIf(day, "it.from <= :day and (it.until is null or it.until > :day)", "day");
        return list(open, ORDER, after, limit);
    }

    /** Writes what was done, so that the new version is known. */
    void settle() {
        flush();
    }
}
