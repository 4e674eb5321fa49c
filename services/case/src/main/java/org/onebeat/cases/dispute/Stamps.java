package org.onebeat.cases.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.onebeat.messaging.Outbox;
import org.onebeat.service.act.StampedRecords;

/** Which disputes are practice and which are real. */
@ApplicationScoped
public class Stamps implements StampedRecords<Dispute> {

    private final Disputes disputes;
    private final DisputeNumbers numbers;
    private final Outbox outbox;

    Stamps(Disputes disputes, DisputeNumbers numbers, Outbox outbox) {
        this.disputes = disputes;
        this.numbers = numbers;
        this.outbox = outbox;
    }

    @Override
    public List<Dispute> recordedIn(Set<Integer> villages, Instant since) {
        return disputes.reportedSince(villages, since);
    }

    @Override
    public void turn(List<Dispute> wrong, Instant now) {
        outbox.appendAll(wrong.stream().map(dispute -> turned(dispute, now)).toList());
    }

    private DisputeEvent turned(Dispute dispute, Instant now) {
        boolean practice = !dispute.training();
        DisputeNumber number = numbers.next(dispute.ancestors().countyId(), dispute.recordedAt(), practice);
        return dispute.mark(practice, number, now);
    }
}
