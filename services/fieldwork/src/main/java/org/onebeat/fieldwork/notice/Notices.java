package org.onebeat.fieldwork.notice;

import static org.onebeat.service.paging.Key.instant;
import static org.onebeat.service.paging.Key.uuid;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.onebeat.service.paging.Order;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;

/** What people are told. */
@ApplicationScoped
class Notices extends ScopedRepository<Notice, UUID> {

    static final Order<Notice> NEWEST_FIRST =
            Order.descending("inbox", "-at", instant("toldAt", Notice::toldAt), uuid("id", Notice::id));

    static final Restriction UNREAD = Restriction.of("it.readAt is null");

    Notices(ScopedSession session) {
        super(Notice.class, session);
    }
}
