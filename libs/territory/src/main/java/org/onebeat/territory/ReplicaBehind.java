package org.onebeat.territory;

import java.time.Duration;

/** The replica is known to lag behind what is asked for: 503 with {@code Retry-After}. */
public class ReplicaBehind extends RuntimeException {
    public ReplicaBehind(String what) {
        super(what);
    }

    /** When asking again is worth while. */
    public Duration retryAfter() {
        return Duration.ofSeconds(1);
    }
}
