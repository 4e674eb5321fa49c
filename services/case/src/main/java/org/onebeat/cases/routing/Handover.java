package org.onebeat.cases.routing;

import java.util.List;
import java.util.Optional;
import org.onebeat.cases.dispute.Dispute;
import org.onebeat.cases.dispute.DisputeEvent;
import org.onebeat.cases.routing.Responsibility.How;
import org.onebeat.service.act.Act;
import org.onebeat.service.routing.Present;
import org.onebeat.territory.Ancestors;

/** An open dispute goes where its village stands, to whoever holds it; somebody chosen keeps it while serving there. */
public final class Handover {

    private Handover() {}

    /** Empty if it is there already. */
    public static Optional<DisputeEvent> of(Dispute dispute, Present present, Act act) {
        Responsibility before = dispute.presentResponsibility().orElseThrow();
        List<Integer> serving = present.servingAt(dispute);
        boolean keeps = before.how() == How.ASSIGNED && serving.contains(before.person());
        Integer person = keeps ? before.person() : present.holderOf(dispute);
        How how = keeps ? How.ASSIGNED : How.ROUTED;
        Ancestors where = present.placeOf(dispute);
        return before.is(person, how) && dispute.ancestors().equals(where)
                ? Optional.empty()
                : Optional.of(dispute.move(act, where, person, how));
    }
}
