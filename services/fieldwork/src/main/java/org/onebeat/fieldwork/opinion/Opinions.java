package org.onebeat.fieldwork.opinion;

import static org.onebeat.service.paging.Key.instant;
import static org.onebeat.service.paging.Key.uuid;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.onebeat.service.paging.Order;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;

/** What people ask for within the caller's scope. */
@ApplicationScoped
class Opinions extends ScopedRepository<Opinion, UUID> {

    static final Order<Opinion> NEWEST_FIRST = Order.descending(
            "opinions", "-occurredAt", instant("occurredAt", Opinion::occurredAt), uuid("id", Opinion::id));

    Opinions(ScopedSession session) {
        super(Opinion.class, session);
    }

    /** Writes what was done, so that the new version is known. */
    void settle() {
        flush();
    }
}
