package org.onebeat.jurisdiction.standard;

import java.util.List;
import org.onebeat.jurisdiction.area.Settlement;
import org.onebeat.territory.AreaName;
import org.onebeat.territory.Named;

/**
 * A room that could be built next.
 *
 * @param site a village in which it could stand
 * @param worthwhile whether it would serve as many villages as the standards ask of a room
 */
record ProposalView(
        AreaName site,
        Settlement settlement,
        AreaName station,
        AreaName township,
        List<AreaName> villages,
        boolean worthwhile) {

    static ProposalView of(Proposal proposal, Rules rules, Named named) {
        Village site = proposal.site();
        return new ProposalView(
                named.area(site.id()),
                site.settlement(),
                named.area(site.station()),
                named.area(site.township()),
                proposal.villages().stream()
                        .map(village -> named.area(village.id()))
                        .toList(),
                site.urban() || proposal.villages().size() >= rules.fewestVillages());
    }
}
