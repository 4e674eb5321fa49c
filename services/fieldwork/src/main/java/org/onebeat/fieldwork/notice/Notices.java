package org.onebeat.fieldwork.notice;

import static org.onebeat.service.paging.Key.instant;
import static org.onebeat.service.paging.Key.uuid;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.onebeat.service.paging.Order;
import org.onebeat.service.paging.Paging;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;

/** What a person is told, within what they may still see: a notice of a village that one has left is gone. */
@ApplicationScoped
public class Notices extends ScopedRepository<Notice, UUID> {

    static final Order<Notice> NEWEST_FIRST =
            Order.descending("inbox", "-at", instant("toldAt", Notice::toldAt), uuid("id", Notice::id));

    Notices(ScopedSession session) {
        super(Notice.class, session);
    }

    List<Notice> inbox(int person, boolean unreadOnly, Paging paging) {
        return NEWEST_FIRST.rows(this, unreadOnly ? of(person).and(unread()) : of(person), paging);
    }

    public long unreadOf(int person) {
        return count(of(person).and(unread()));
    }

    private static Restriction of(int person) {
        return Restriction.of("it.person = :person").with("person", person);
    }

    private static Restriction unread() {
        return Restriction.of("it.readAt is null");
    }
}
