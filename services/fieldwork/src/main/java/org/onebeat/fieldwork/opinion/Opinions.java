package org.onebeat.fieldwork.opinion;

import static org.onebeat.service.paging.Key.instant;
import static org.onebeat.service.paging.Key.uuid;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.onebeat.service.paging.Order;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;
import org.onebeat.territory.Sort;

/** What people ask for within the caller's scope. */
@ApplicationScoped
class Opinions extends ScopedRepository<Opinion, UUID> {

    static final Order<Opinion> NEWEST_FIRST = Order.descending(
            "opinions", "-occurredAt", instant("occurredAt", Opinion::occurredAt), uuid("id", Opinion::id));

    Opinions(ScopedSession session) {
        super(Opinion.class, session);
    }

    /** What was recorded in these villages since that instant. */
    List<Opinion> recordedSince(Set<Integer> villages, Instant since) {
        Restriction recorded = Restriction.of("it.imported = false and it.recordedAt >= :since")
                .with("since", since);
        return listAmong("village", villages, recorded, Sort.ascending("recordedAt", "id"));
    }

    /** Writes what was done, so that the new version is known. */
    void settle() {
        flush();
    }
}
