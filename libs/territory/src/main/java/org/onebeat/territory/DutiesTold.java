package org.onebeat.territory;

import java.util.Set;

/**
 * CDI event, fired in the transaction that changed the replica: who is on duty on this published roster was otherwise
 * known before.
 *
 * @param version of the roster; each is told once
 * @param before null where nothing was heard of this roster until now
 */
public record DutiesTold(
        int roster, long version, int station, Set<DutiesState.Turn> before, Set<DutiesState.Turn> now) {
    public DutiesTold {
        before = before == null ? null : Set.copyOf(before);
        now = Set.copyOf(now);
    }
}
