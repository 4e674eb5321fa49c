package org.onebeat.territory;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;

/** Scopes outside a call, for work that outlives its request (a live stream). One query each time it is asked. */
@ApplicationScoped
@Unremovable
public class Scopes {
    private final Standings standings;

    Scopes(Standings standings) {
        this.standings = standings;
    }

    /**
     * What this caller may see now in these functions: asked anew, so that a posting that ended closes the door.
     * {@link Scope#nothing()} where nothing is left.
     */
    public Scope of(Caller caller, Role... functions) {
        return Scope.of(standings.of(caller).postsOf(caller.among(functions)));
    }
}
