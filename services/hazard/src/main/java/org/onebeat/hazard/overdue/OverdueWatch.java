package org.onebeat.hazard.overdue;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Looks at the clock again and again, in every replica. */
@Singleton
class OverdueWatch {

    private static final Logger LOG = Logger.getLogger(OverdueWatch.class);

    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("overdue").factory());
    private final Overdue overdue;
    private final OverdueSettings settings;

    OverdueWatch(Overdue overdue, OverdueSettings settings) {
        this.overdue = overdue;
        this.settings = settings;
    }

    void begin(@Observes StartupEvent start) {
        long every = settings.every().toMillis();
        watch.scheduleWithFixedDelay(this::look, every, every, TimeUnit.MILLISECONDS);
    }

    void end(@Observes ShutdownEvent stop) {
        watch.shutdownNow();
    }

    private void look() {
        try {
            overdue.goUp();
        } catch (RuntimeException e) {
            // an exception would end the schedule; the next look is soon enough
            LOG.warn("Overdue hazards wait for the next look", e);
        }
    }
}
