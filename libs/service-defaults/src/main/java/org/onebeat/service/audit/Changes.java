package org.onebeat.service.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.onebeat.territory.Named;
import org.onebeat.territory.Restriction;
import org.onebeat.territory.Sort;
import org.onebeat.territory.Territory;

/** Who changed one record: its part of the audit trail, for those who may see the record. */
@ApplicationScoped
public class Changes {
    private static final int MOST = 200;

    private final AuditEntries entries;
    private final Territory territory;

    Changes(AuditEntries entries, Territory territory) {
        this.entries = entries;
        this.territory = territory;
    }

    /**
     * The newest first, {@value #MOST} at most.
     *
     * @param recordType as it was noted in the {@link Trail}
     */
    public List<Change> of(String recordType, Object recordId) {
        List<AuditEntry> done = entries.list(
                Restriction.of("it.recordType = :type and it.recordId = :record")
                        .with("type", recordType)
                        .with("record", recordId.toString()),
                Sort.descending("doneAt", "id"),
                MOST);
        Named named = Named.ofAreas(territory, Stream.of(), done.stream().map(AuditEntry::personId));
        return done.stream()
                .map(entry ->
                        new Change(entry.doneAt(), named.person(entry.personId()), entry.action(), entry.reason()))
                .toList();
    }
}
