package org.onebeat.personnel.posting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.onebeat.territory.Area;
import org.onebeat.territory.Person;

/**
 * A change of the past of a posting.
 *
 * @param before what was on record until then
 * @param kind of posting before, null where the function knows none
 */
record CorrectionView(
        int id, Correction.Change change, Instant at, String by, String reason, String kind, List<Held> before) {
    /** An area as it was held. */
    record Held(CoveredArea area, Instant from, Instant until) {}

    static CorrectionView of(Correction correction, Map<Integer, Person> people, Map<Integer, Area> areas) {
        Person by = people.get(correction.by());
        return new CorrectionView(
                correction.id(),
                correction.change(),
                correction.at(),
                by == null ? "#" + correction.by() : by.displayName(),
                correction.reason(),
                correction.kind(),
                correction.before().stream()
                        .map(held -> new Held(CoveredArea.of(held.area(), areas), held.from(), held.until()))
                        .toList());
    }
}
