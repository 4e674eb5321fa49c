package org.onebeat.personnel.account;

import java.time.Instant;
import java.util.Optional;

/**
 * A claimed account: what it should be.
 *
 * @param revision of the wish that is served
 * @param attempts this one included
 * @param leaving whether it should not be at all
 * @param nextTurn when a posting begins or ends by itself
 */
record Wish(Identity identity, long revision, int attempts, boolean leaving, Optional<Instant> nextTurn) {

    int person() {
        return identity.person();
    }
}
