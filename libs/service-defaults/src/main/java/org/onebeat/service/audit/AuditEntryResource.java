package org.onebeat.service.audit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.onebeat.service.paging.Page;
import org.onebeat.service.paging.Paging;
import org.onebeat.territory.May;
import org.onebeat.territory.Person;
import org.onebeat.territory.Role;
import org.onebeat.territory.Territory;

@Path("/audit-entries")
@RunOnVirtualThread
@Tag(name = "audit")
class AuditEntryResource {
    private final AuditEntries entries;
    private final Territory territory;

    AuditEntryResource(AuditEntries entries, Territory territory) {
        this.entries = entries;
        this.territory = territory;
    }

    @GET
    @May(Role.AUDITOR)
    @Transactional
    @Operation(operationId = "listAuditEntries", summary = "Who did what to which record, newest first")
    public Page<AuditEntryView> list(@BeanParam AuditQuestion question, @BeanParam Paging paging) {
        var rows = AuditEntries.NEWEST_FIRST.rows(entries, question.restriction(), paging);
        var people = territory.people(
                rows.stream().map(AuditEntry::personId).filter(Objects::nonNull).collect(Collectors.toSet()));
        return Page.of(
                rows,
                paging,
                entry -> AuditEntryView.of(entry, nameOf(entry, people)),
                AuditEntries.NEWEST_FIRST::positionOf);
    }

    private static String nameOf(AuditEntry entry, Map<Integer, Person> people) {
        var person = people.get(entry.personId());
        return person == null ? null : person.displayName();
    }
}
