package org.onebeat.territory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * CDI event, fired once in the transaction that changed the replica: these areas have a new history. Rows below them may
 * stand elsewhere now; {@link Territory#affectedBy} names the areas meant.
 *
 * @param moving those of them through which something may stand elsewhere now: not those of which only a name, a code or a training is news
 * @param at the instant by which to judge where things stand: {@link Territory#present}, or where this clock is behind the
 *     authority's, the beginning of the day on which it told
 */
public record AreaChanged(Set<Integer> areaIds, Set<Integer> moving, Instant at) {
    public AreaChanged {
        areaIds = Set.copyOf(areaIds);
        moving = Set.copyOf(moving);
    }

    /** The civil day by which to judge. */
    public LocalDate day() {
        return CivilDay.of(at);
    }
}
