package org.onebeat.territory;

import java.util.Set;

/**
 * CDI event, fired once in the transaction that changed the replica: these areas have a new history. Rows below them may
 * stand elsewhere now; {@link Territory#below} names the areas meant.
 */
public record AreaChanged(Set<Integer> areaIds) {
    public AreaChanged {
        areaIds = Set.copyOf(areaIds);
    }
}
