package org.onebeat.territory;

import java.time.Instant;
import java.util.Set;

/**
 * CDI event, fired in the transaction that changed the replica: in these areas (villages, sectors, stations ...) the
 * holder may be another one now. Open work moves along (domain.md section 3).
 *
 * @param at the instant by which to judge who holds them: {@link Territory#present}
 */
public record PostingChanged(Set<Integer> areaIds, Instant at) {
    public PostingChanged {
        areaIds = Set.copyOf(areaIds);
    }
}
