package org.onebeat.service.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * An entry of the audit trail.
 *
 * @param displayName what the person is called today; null where the installation itself did it
 */
record AuditEntryView(
        UUID id,
        Instant doneAt,
        String account,
        String displayName,
        String action,
        String recordType,
        String recordId,
        String reason) {
    static AuditEntryView of(AuditEntry entry, String displayName) {
        return new AuditEntryView(
                entry.id(),
                entry.doneAt(),
                entry.account(),
                displayName,
                entry.action(),
                entry.recordType(),
                entry.recordId(),
                entry.reason());
    }
}
