package org.onebeat.cases.routing;

import java.util.Map;
import java.util.Optional;
import org.onebeat.cases.dispute.Dispute;
import org.onebeat.cases.dispute.DisputeEvent;
import org.onebeat.cases.routing.Responsibility.How;
import org.onebeat.service.act.Act;
import org.onebeat.territory.Ancestors;

/** Where villages stand and who holds them, by village; without an entry where they have no place, or no holder. */
public record Present(Map<Integer, Ancestors> places, Map<Integer, Integer> holders) {

    /** Moves an open matter there, unless it is there already. */
    public Optional<DisputeEvent> follow(Dispute dispute, Act act) {
        Integer village = dispute.ancestors().villageId();
        Ancestors where = places.getOrDefault(village, dispute.ancestors());
        Integer holder = holders.get(village);
        boolean stays = dispute.presentResponsibility().orElseThrow().is(holder, How.ROUTED)
                && dispute.ancestors().equals(where);
        return stays ? Optional.empty() : Optional.of(dispute.move(act, where, holder, How.ROUTED));
    }
}
