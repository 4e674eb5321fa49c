package org.onebeat.jurisdiction.onboarding;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.onebeat.territory.Wall;

/** Throws away, once a day, what nobody committed within 30 days: a workbook holds people's data. */
@Singleton
class Discarding {

    private static final Logger LOG = Logger.getLogger(Discarding.class);
    private static final Duration KEPT = Duration.ofDays(30);

    private final ScheduledExecutorService daily = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("discarding workbooks").factory());
    private final EntityManager entities;
    private final Wall wall;
    private final Clock clock;

    Discarding(EntityManager entities, Wall wall, Clock clock) {
        this.entities = entities;
        this.wall = wall;
        this.clock = clock;
    }

    void begin(@Observes StartupEvent start) {
        daily.scheduleWithFixedDelay(this::discard, 1, 24, TimeUnit.HOURS);
    }

    void end(@Observes ShutdownEvent stop) {
        daily.shutdownNow();
    }

    void discard() {
        Instant before = clock.instant().minus(KEPT);
        try {
            wall.asInstallation(() -> QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                            "delete from onboarding where state in ('READY', 'HAS_PROBLEMS') and uploaded_at < :before")
                    .setParameter("before", before)
                    .executeUpdate()));
        } catch (RuntimeException e) {
            // An exception would end the schedule; tomorrow is soon enough.
            LOG.warn("Old workbooks are not discarded today", e);
        }
    }
}
