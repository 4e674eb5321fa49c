package org.onebeat.fieldwork.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.onebeat.service.paging.Cursor;
import org.onebeat.service.paging.Paging;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;
import org.onebeat.territory.Sort;

/** What a person is told, within what they may still see: a notice of a village that one has left is gone. */
@ApplicationScoped
public class Notices extends ScopedRepository<Notice, UUID> {

    private static final String ORDER = "inbox:-at";

    Notices(ScopedSession session) {
        super(Notice.class, session);
    }

    /** The newest first. */
    List<Notice> inbox(int person, boolean unreadOnly, Paging paging) {
        return list(
                unreadOnly ? of(person).and(unread()) : of(person),
                Sort.descending("toldAt", "id"),
                paging.after(ORDER, at -> List.of(at.instant(0), at.uuid(1))),
                paging.probe());
    }

    static Cursor positionOf(Notice row) {
        return Cursor.of(ORDER, row.toldAt(), row.id());
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
