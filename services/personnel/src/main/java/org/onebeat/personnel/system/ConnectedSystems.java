package org.onebeat.personnel.system;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;
import org.onebeat.territory.Sort;

/** Every system that is or was registered. */
@ApplicationScoped
class ConnectedSystems extends ScopedRepository<ConnectedSystem, Integer> {
    private static final Sort ORDER = Sort.ascending("id");

    ConnectedSystems(ScopedSession session) {
        super(ConnectedSystem.class, session);
    }

    /** All, or those that are open on that day, or those that are closed. */
    List<ConnectedSystem> matching(Boolean open, LocalDate today, List<?> after, int limit) {
        Restriction asked = open == null
                ? Restriction.none()
                : Restriction.of(open ? "it.untilDate > :today" : "it.untilDate <= :today")
                        .with("today", today);
        return list(asked, ORDER, after, limit);
    }

    List<ConnectedSystem> of(Collection<Integer> ids) {
        return list(Restriction.of("it.id in :ids").with("ids", ids), ORDER, Integer.MAX_VALUE);
    }

    boolean isTaken(String client) {
        return count(Restriction.of("it.client = :client").with("client", client)) > 0;
    }

    /** Writes what was done, so that what the database refuses is refused here. */
    void settle() {
        flush();
    }
}
