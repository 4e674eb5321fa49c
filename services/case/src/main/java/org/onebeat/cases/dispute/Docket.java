package org.onebeat.cases.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.onebeat.messaging.Outbox;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.time.Past;
import org.onebeat.territory.CurrentCaller;

/** What goes with every change of a dispute, in the same transaction: who and when, the event, the audit trail. */
@ApplicationScoped
class Docket {

    private final Disputes disputes;
    private final Outbox outbox;
    private final Trail trail;
    private final Past past;
    private final CurrentCaller caller;
    private final Clock clock;

    Docket(Disputes disputes, Outbox outbox, Trail trail, Past past, CurrentCaller caller, Clock clock) {
        this.disputes = disputes;
        this.outbox = outbox;
        this.trail = trail;
        this.past = past;
        this.caller = caller;
        this.clock = clock;
    }

    /** An act of the present caller; {@code told} is when it happened, null for just now. */
    Act act(Instant told) {
        return new Act(caller.personId(), Optional.ofNullable(told).map(past::occurredAt), clock.instant(), false);
    }

    /** @param reason why, where one is asked for; null otherwise */
    void enter(Dispute dispute, DisputeEvent event, String reason) {
        outbox.append(event);
        trail.note(event.happening().deed(), "dispute", event.key(), dispute.ancestors(), reason);
        disputes.settle();
    }
}
