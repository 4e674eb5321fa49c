package org.onebeat.jurisdiction.boundary;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onebeat.territory.Ancestors;
import org.onebeat.territory.Area;
import org.onebeat.territory.Scope;

/**
 * The areas that a collection speaks of.
 *
 * @param inForce those that are there on the day since which the outlines hold
 * @param places where they stand today; where they stood or will stand on that day if today they do not
 */
record Register(Map<String, Area> coded, Set<Integer> inForce, Map<Integer, Ancestors> places, Scope scope) {

    /** The draft with its area; without one, and a flaw more, where its code or its name leads to none. */
    Draft find(Draft draft, Set<String> seen, List<Flaw> flaws) {
        Area area = coded.get(draft.code());
        if (draft.code().isEmpty()) {
            flaws.add(Flaw.of(draft, "code-missing", Map.of()));
        } else if (!seen.add(draft.code())) {
            flaws.add(Flaw.of(draft, "code-repeated", Map.of("code", draft.code())));
        } else if (area == null || !mine(area)) {
            flaws.add(Flaw.of(draft, "code-unknown", Map.of("code", draft.code())));
        } else if (!area.code().equals(draft.code())) {
            flaws.add(Flaw.of(draft, "code-old", Map.of("code", draft.code(), "now", area.code(), "name", area.name()))
                    .proposing(area.code()));
        } else if (!inForce.contains(area.id())) {
            flaws.add(Flaw.of(draft, "not-there-on-day", Map.of("name", area.name())));
        } else if (!draft.name().isEmpty() && !draft.name().equals(area.name())) {
            flaws.add(Flaw.of(
                            draft,
                            "name-differs",
                            Map.of("code", draft.code(), "given", draft.name(), "name", area.name()))
                    .proposing(area.name()));
        }
        return area == null ? draft : draft.of(area, places.get(area.id()));
    }

    private boolean mine(Area area) {
        Ancestors place = places.get(area.id());
        return place != null && scope.covers(place);
    }
}
