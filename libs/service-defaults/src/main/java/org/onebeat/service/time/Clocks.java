package org.onebeat.service.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** The clock that business code asks; tests put another in its place. */
final class Clocks {
    /** PostgreSQL keeps microseconds: an instant that was stored equals the one that is read again. */
    private static final Duration TICK = Duration.ofNanos(1_000);

    @Produces
    @Singleton
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), TICK);
    }
}
