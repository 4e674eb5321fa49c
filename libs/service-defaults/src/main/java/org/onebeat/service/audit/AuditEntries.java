package org.onebeat.service.audit;

import static org.onebeat.service.paging.Key.instant;
import static org.onebeat.service.paging.Key.uuid;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.onebeat.service.paging.Order;
import org.onebeat.territory.ScopedRepository;
import org.onebeat.territory.ScopedSession;

/** The audit trail, newest first. */
@ApplicationScoped
class AuditEntries extends ScopedRepository<AuditEntry, UUID> {
    static final Order<AuditEntry> NEWEST_FIRST = Order.descending(
            "audit-entries", "-doneAt", instant("doneAt", AuditEntry::doneAt), uuid("id", AuditEntry::id));

    AuditEntries(ScopedSession session) {
        super(AuditEntry.class, session);
    }
}
