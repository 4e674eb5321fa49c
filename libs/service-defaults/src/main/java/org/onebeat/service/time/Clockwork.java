package org.onebeat.service.time;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Lets everything {@link Recurring} look, as often as it wants to. */
@Singleton
class Clockwork {

    private static final Logger LOG = Logger.getLogger(Clockwork.class);

    /** What recurs daily does so too where a service is started every day. */
    private static final Duration LATEST_FIRST = Duration.ofHours(1);

    private final List<Recurring> all;
    private final List<ScheduledExecutorService> ticking = new ArrayList<>();

    Clockwork(@All List<Recurring> all) {
        this.all = all;
    }

    void begin(@Observes StartupEvent start) {
        for (Recurring one : all) {
            ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name(one.name()).factory());
            long pause = one.every().toMillis();
            thread.scheduleWithFixedDelay(
                    () -> look(one), Math.min(pause, LATEST_FIRST.toMillis()), pause, TimeUnit.MILLISECONDS);
            ticking.add(thread);
        }
    }

    void end(@Observes ShutdownEvent stop) {
        ticking.forEach(ScheduledExecutorService::shutdownNow);
    }

    private static void look(Recurring one) {
        try {
            one.look();
        } catch (Throwable e) {
            // whatever was thrown would end the schedule without a word; the next look is soon enough
            LOG.warnf(e, "%s: waits for the next look", one.name());
        }
    }
}
