package org.onebeat.cases.routing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.onebeat.cases.dispute.Dispute;
import org.onebeat.cases.dispute.DisputeEvent;
import org.onebeat.cases.dispute.Disputes;
import org.onebeat.messaging.Outbox;
import org.onebeat.service.act.Act;
import org.onebeat.service.routing.OpenWork;
import org.onebeat.service.routing.Present;

/** Open disputes, which stay with somebody chosen for as long as that person serves the village. */
@ApplicationScoped
class OpenDisputes implements OpenWork<Dispute> {

    private final Disputes disputes;
    private final Outbox outbox;

    OpenDisputes(Disputes disputes, Outbox outbox) {
        this.disputes = disputes;
        this.outbox = outbox;
    }

    @Override
    public List<Dispute> openBelow(Set<Integer> areas) {
        return disputes.openBelow(areas);
    }

    @Override
    public void follow(List<Dispute> open, Present present) {
        List<DisputeEvent> events = open.stream()
                .flatMap(dispute -> Handover.of(dispute, present, Act.byItself(present.now())).stream())
                .toList();
        outbox.appendAll(events);
    }
}
