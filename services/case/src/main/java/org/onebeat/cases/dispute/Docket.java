package org.onebeat.cases.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import org.onebeat.messaging.Outbox;
import org.onebeat.service.audit.Trail;

/** What goes with every change of a dispute, in the same transaction: the event and the audit trail. */
@ApplicationScoped
class Docket {

    private final Disputes disputes;
    private final Outbox outbox;
    private final Trail trail;

    Docket(Disputes disputes, Outbox outbox, Trail trail) {
        this.disputes = disputes;
        this.outbox = outbox;
        this.trail = trail;
    }

    /** @param reason why, where one is asked for; null otherwise */
    void enter(Dispute dispute, DisputeEvent event, String reason) {
        outbox.append(event);
        trail.note(event.happening().deed(), "dispute", event.key(), dispute.ancestors(), reason);
        disputes.settle();
    }
}
