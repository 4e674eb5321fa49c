package org.onebeat.fieldwork.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.onebeat.service.paging.Cursor;
import org.onebeat.service.paging.Paging;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;
import org.onebeat.territory.Sort;

/** What people ask for within the caller's scope. */
@ApplicationScoped
class Opinions extends ScopedRepository<Opinion, UUID> {

    private static final String ORDER = "opinions:-occurredAt";

    Opinions(ScopedSession session) {
        super(Opinion.class, session);
    }

    /** The newest first. */
    List<Opinion> page(Restriction where, Paging paging) {
        return list(
                where,
                Sort.descending("occurredAt", "id"),
                paging.after(ORDER, at -> List.of(at.instant(0), at.uuid(1))),
                paging.probe());
    }

    static Cursor positionOf(Opinion row) {
        return Cursor.of(ORDER, row.occurredAt(), row.id());
    }

    /** Writes what was done, so that the new version is known. */
    void settle() {
        flush();
    }
}
