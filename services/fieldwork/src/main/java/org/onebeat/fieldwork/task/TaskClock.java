package org.onebeat.fieldwork.task;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.onebeat.fieldwork.FieldworkSettings;

/** Looks again and again for tasks that go up. Several instances of the service may do so at once. */
@Singleton
class TaskClock {

    private static final Logger LOG = Logger.getLogger(TaskClock.class);

    private final ScheduledExecutorService ticking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("tasks going up").factory());
    private final GoingUp goingUp;
    private final FieldworkSettings settings;

    TaskClock(GoingUp goingUp, FieldworkSettings settings) {
        this.goingUp = goingUp;
        this.settings = settings;
    }

    void begin(@Observes StartupEvent start) {
        long pause = settings.lookEvery().toMillis();
        ticking.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.MILLISECONDS);
    }

    void end(@Observes ShutdownEvent stop) {
        ticking.shutdownNow();
    }

    private void look() {
        try {
            goingUp.takeUp();
        } catch (RuntimeException e) {
            // An exception would end the schedule; the next look is soon enough.
            LOG.warn("Tasks that go up are not looked for this time", e);
        }
    }
}
