package org.onebeat.personnel.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.AreaChanged;

/** Whether territory has just been arriving: what is not here yet may then be on its way. */
@ApplicationScoped
class TerritoryNews {
    private static final Duration MOVING = Duration.ofSeconds(10);

    private final Clock clock;
    private volatile Instant last = Instant.MIN;

    TerritoryNews(Clock clock) {
        this.clock = clock;
    }

    void hear(@Observes AreaChanged news) {
        last = clock.instant();
    }

    boolean isMoving() {
        return clock.instant().isBefore(last.equals(Instant.MIN) ? last : last.plus(MOVING));
    }

    /** 503: worth asking again in a second. */
    static Refusal behind() {
        return Refusal.unavailable("replica-behind", Duration.ofSeconds(1));
    }
}
