package org.onebeat.territory;

import java.util.Set;

/**
 * CDI event, fired once in the transaction that changed the replica: these areas have a new history. Rows below them may
 * stand elsewhere now; {@link Territory#affectedBy} names the areas meant.
 *
 * @param moving those of them through which something may stand elsewhere now: not those of which only a name, a code or a training is news
 */
public record AreaChanged(Set<Integer> areaIds, Set<Integer> moving) {
    public AreaChanged {
        areaIds = Set.copyOf(areaIds);
        moving = Set.copyOf(moving);
    }
}
