package org.onebeat.jurisdiction.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.onebeat.service.paging.Key;
import org.onebeat.service.paging.Order;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;

/** The packs of outlines that the caller may see. */
@ApplicationScoped
class Packs extends ScopedRepository<Pack, UUID> {

    static final Order<Pack> NEWEST_FIRST = Order.descending("boundary-packs", "-id", Key.uuid("id", Pack::id));

    Packs(ScopedSession session) {
        super(Pack.class, session);
    }
}
