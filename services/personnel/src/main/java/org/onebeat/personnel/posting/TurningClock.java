package org.onebeat.personnel.posting;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Looks again and again whether an instant has come, in every replica. */
@Singleton
class TurningClock {

    private static final Logger LOG = Logger.getLogger(TurningClock.class);

    private final ScheduledExecutorService ticking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("postings turning").factory());
    private final Turning turning;
    private final TurningSettings settings;

    TurningClock(Turning turning, TurningSettings settings) {
        this.turning = turning;
        this.settings = settings;
    }

    void begin(@Observes StartupEvent start) {
        long pause = settings.every().toMillis();
        ticking.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.MILLISECONDS);
    }

    void end(@Observes ShutdownEvent stop) {
        ticking.shutdownNow();
    }

    private void look() {
        try {
            turning.turn();
        } catch (RuntimeException e) {
            // an exception would end the schedule; the next look is soon enough
            LOG.warn("Postings turn at the next look", e);
        }
    }
}
