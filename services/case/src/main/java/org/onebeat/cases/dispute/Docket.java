package org.onebeat.cases.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.onebeat.messaging.Outbox;
import org.onebeat.service.audit.Trail;

/** What goes with every change of a dispute, in the same transaction: the event and the audit trail. */
@ApplicationScoped
public class Docket {

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
        note(dispute, event, reason);
        disputes.settle();
    }

    /** What came over many by itself, told and written together. */
    public void enterAll(List<Dispute> several, Function<Dispute, DisputeEvent> change) {
        outbox.appendAll(several.stream()
                .map(dispute -> note(dispute, change.apply(dispute), null))
                .toList());
        disputes.settle();
    }

    private DisputeEvent note(Dispute dispute, DisputeEvent event, String reason) {
        trail.note(event.happening().deed(), "dispute", event.key(), dispute.ancestors(), reason);
        return event;
    }
}
