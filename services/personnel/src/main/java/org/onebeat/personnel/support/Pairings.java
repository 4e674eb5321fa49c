package org.onebeat.personnel.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;
import org.onebeat.territory.Sort;

/** Who stands by which station. */
@ApplicationScoped
class Pairings extends ScopedRepository<Pairing, Integer> {
    private static final Sort ORDER = Sort.ascending("id");

    Pairings(ScopedSession session) {
        super(Pairing.class, session);
    }

    List<Pairing> matching(Restriction where, int after, int limit) {
        return list(where, ORDER, List.of(after), limit);
    }

    /** Writes what was done, so that the new version is known. */
    void settle() {
        flush();
    }
}
