package org.onebeat.service.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.onebeat.territory.Wall;

/** Forgets answered calls once a day. Several instances of a service may do so at once. */
@Singleton
class Forgetting {
    private static final Logger LOG = Logger.getLogger(Forgetting.class);

    private final ScheduledExecutorService daily = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("forgetting").factory());
    private final AnsweredCalls calls;
    private final Wall wall;

    Forgetting(AnsweredCalls calls, Wall wall) {
        this.calls = calls;
        this.wall = wall;
    }

    void begin(@Observes StartupEvent start) {
        daily.scheduleWithFixedDelay(this::forget, 1, 24, TimeUnit.HOURS);
    }

    void end(@Observes ShutdownEvent stop) {
        daily.shutdownNow();
    }

    private void forget() {
        try {
            wall.asInstallation(() -> QuarkusTransaction.requiringNew().run(calls::forgetOutlived));
        } catch (RuntimeException e) {
            // An exception would end the schedule; tomorrow is soon enough.
            LOG.warn("Answered calls are not forgotten today", e);
        }
    }
}
