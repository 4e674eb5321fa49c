package org.onebeat.territory;

import java.util.Set;

/**
 * CDI event, fired in the transaction that changed the replica: in these areas (villages, sectors, stations ...) the
 * holder may be another one now. Open work moves along (domain.md section 3).
 */
public record PostingChanged(Set<Integer> areaIds) {
    public PostingChanged {
        areaIds = Set.copyOf(areaIds);
    }
}
