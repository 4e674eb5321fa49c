package org.onebeat.jurisdiction.standard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where the next rooms would serve most villages. Every unserved community takes a room of its own; unserved rural
 * villages of one station and township share rooms, each as many as the rules allow. What two rooms serve never
 * overlaps and a fuller room is always at hand before a lesser one, so taking the fullest first is the best there is.
 */
final class NextRooms {

    private static final Comparator<Proposal> FULLEST = Comparator.<Proposal>comparingInt(
                    proposal -> -proposal.villages().size())
            .thenComparing(proposal -> proposal.site().code())
            .thenComparing(proposal -> proposal.site().id());

    private NextRooms() {}

    static List<Proposal> of(Rules rules, List<Village> unserved, int rooms) {
        List<Proposal> possible = new ArrayList<>();
        unserved.stream()
                .filter(Village::urban)
                .map(List::of)
                .map(Proposal::new)
                .forEach(possible::add);
        neighbourhoods(unserved).forEach(villages -> {
            for (int first = 0; first < villages.size(); first += rules.mostVillages()) {
                possible.add(
                        new Proposal(villages.subList(first, Math.min(first + rules.mostVillages(), villages.size()))));
            }
        });
        return possible.stream().sorted(FULLEST).limit(rooms).toList();
    }

    private static Collection<List<Village>> neighbourhoods(List<Village> unserved) {
        return unserved.stream()
                .filter(village -> !village.urban())
                .sorted(Comparator.comparing(Village::code).thenComparing(Village::id))
                .collect(Collectors.groupingBy(village -> village.station() + "/" + village.township()))
                .values();
    }
}
