package org.onebeat.personnel.roster;

import java.time.Instant;

/**
 * Who lets duties change hands, when and why.
 *
 * @param person null where the solver does
 */
public record Rearrangement(Integer person, String reason, Instant at) {

    boolean byHand() {
        return person != null;
    }
}
