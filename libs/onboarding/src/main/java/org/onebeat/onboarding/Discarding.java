package org.onebeat.onboarding;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.onebeat.service.time.Recurring;
import org.onebeat.territory.Wall;

/** Throws away what nobody committed within 30 days: a workbook holds people's data. */
@ApplicationScoped
class Discarding implements Recurring {

    private static final Duration KEPT = Duration.ofDays(30);

    private final EntityManager entities;
    private final Wall wall;
    private final Clock clock;

    Discarding(EntityManager entities, Wall wall, Clock clock) {
        this.entities = entities;
        this.wall = wall;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "discarding workbooks";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void look() {
        Instant before = clock.instant().minus(KEPT);
        wall.asInstallation(() -> QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "delete from onboarding where state in ('READY', 'HAS_PROBLEMS') and uploaded_at < :before")
                .setParameter("before", before)
                .executeUpdate()));
    }
}
