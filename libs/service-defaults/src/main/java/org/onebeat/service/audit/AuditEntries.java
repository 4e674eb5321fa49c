package org.onebeat.service.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.onebeat.service.paging.Cursor;
import org.onebeat.service.paging.Paging;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;
import org.onebeat.territory.Sort;

/** The audit trail, newest first. */
@ApplicationScoped
class AuditEntries extends ScopedRepository<AuditEntry, UUID> {
    private static final String ORDER = "audit-entries";
    private static final Sort NEWEST_FIRST = Sort.descending("doneAt", "id");

    AuditEntries(ScopedSession session) {
        super(AuditEntry.class, session);
    }

    List<AuditEntry> matching(AuditQuestion question, Paging paging) {
        var after = paging.after(ORDER, cursor -> List.of(cursor.instant(0), cursor.uuid(1)));
        return list(question.restriction(), NEWEST_FIRST, after, paging.probe());
    }

    static Cursor positionOf(AuditEntry entry) {
        return Cursor.of(ORDER, entry.doneAt(), entry.id());
    }
}
