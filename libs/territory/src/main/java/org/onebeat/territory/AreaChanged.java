package org.onebeat.territory;

import java.util.Set;

/**
 * CDI event, fired once in the transaction that changed the replica: these areas have a new history. Rows below them may
 * stand elsewhere now; {@link Territory#affectedBy} names the areas meant.
 *
 * @param moving those of them through which something below them may stand elsewhere now
 */
public record AreaChanged(Set<Integer> areaIds, Set<Integer> moving) {
    public AreaChanged {
        areaIds = Set.copyOf(areaIds);
        moving = Set.copyOf(moving);
    }
}
