package org.onebeat.assessment.live;

import java.time.Instant;
import java.util.Set;
import org.onebeat.territory.Caller;
import org.onebeat.territory.Role;

/**
 * By what right a stream is watched.
 *
 * @param functions the caller's functions that opened the call
 * @param expires when the token does
 */
record Ticket(Caller caller, Set<Role> functions, Instant expires) {
    Role[] roles() {
        return functions.toArray(Role[]::new);
    }
}
