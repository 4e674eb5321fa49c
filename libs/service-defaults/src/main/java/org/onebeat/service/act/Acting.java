package org.onebeat.service.act;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.onebeat.service.time.Past;
import org.onebeat.territory.CurrentCaller;

/** The present caller as somebody who acts. */
@ApplicationScoped
public class Acting {
    private final Past past;
    private final CurrentCaller caller;
    private final Clock clock;

    Acting(Past past, CurrentCaller caller, Clock clock) {
        this.past = past;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param told when it happened, null for just now */
    public Act act(Instant told) {
        return new Act(
                caller.personId(), Optional.ofNullable(told).map(past::occurredAt), clock.instant(), false, false);
    }
}
