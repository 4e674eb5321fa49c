package org.onebeat.service.audit;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.onebeat.territory.Restriction;

/** Which entries of the audit trail are asked for; what is left out does not restrict. */
class AuditQuestion {
    @QueryParam("record")
    @Parameter(description = "Id of the record")
    String record;

    @QueryParam("who")
    @Parameter(description = "Account of who did it")
    String who;

    @QueryParam("from")
    @Parameter(description = "Not before this instant")
    Instant from;

    @QueryParam("until")
    @Parameter(description = "Before this instant")
    Instant until;

    Restriction restriction() {
        return Restriction.none()
                .andIf(record, "it.recordId = :record", "record")
                .andIf(who, "it.account = :who", "who")
                .andIf(from, "it.doneAt >= :from", "from")
                .andIf(until, "it.doneAt < :until", "until");
    }
}
