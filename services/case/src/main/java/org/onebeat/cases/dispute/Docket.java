package org.onebeat.cases.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.onebeat.cases.archive.Archives;
import org.onebeat.messaging.Outbox;
import org.onebeat.service.audit.Trail;

/** What goes with every change of a dispute, in the same transaction: the event, the audit trail, the archive. */
@ApplicationScoped
public class Docket {

    private final Disputes disputes;
    private final Outbox outbox;
    private final Trail trail;
    private final Archives archives;

    Docket(Disputes disputes, Outbox outbox, Trail trail, Archives archives) {
        this.disputes = disputes;
        this.outbox = outbox;
        this.trail = trail;
        this.archives = archives;
    }

    /** @param reason why, where one is asked for; null otherwise */
    void enter(Dispute dispute, DisputeEvent event, String reason) {
        outbox.append(event);
        note(dispute, event, reason);
        disputes.settle();
        archive(dispute);
    }

    /** What came over many by itself, told and written together. */
    public void enterAll(List<Dispute> several, Function<Dispute, DisputeEvent> change) {
        outbox.appendAll(several.stream()
                .map(dispute -> note(dispute, change.apply(dispute), null))
                .toList());
        disputes.settle();
        several.forEach(this::archive);
    }

    private DisputeEvent note(Dispute dispute, DisputeEvent event, String reason) {
        trail.note(event.happening().deed(), "dispute", event.key(), dispute.ancestors(), reason);
        return event;
    }

    /** What has ended is archived, and again when anything is added to it. */
    private void archive(Dispute dispute) {
        if (!dispute.state().isOpen()) {
            Instant now = dispute.timeline().getLast().recordedAt();
            archives.order(dispute.id(), dispute.ancestors().countyId(), now);
        }
    }
}
