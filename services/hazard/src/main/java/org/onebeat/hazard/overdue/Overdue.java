package org.onebeat.hazard.overdue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.onebeat.hazard.hazard.Docket;
import org.onebeat.hazard.hazard.Hazard;
import org.onebeat.hazard.hazard.Hazards;
import org.onebeat.service.time.Recurring;
import org.onebeat.territory.Wall;

/** What is overdue goes up a level (domain.md section 6), once, however many replicas look. */
@ApplicationScoped
class Overdue implements Recurring {

    private final Claims claims;
    private final Hazards hazards;
    private final Docket docket;
    private final OverdueSettings settings;
    private final Wall wall;
    private final Clock clock;

    Overdue(Claims claims, Hazards hazards, Docket docket, OverdueSettings settings, Wall wall, Clock clock) {
        this.claims = claims;
        this.hazards = hazards;
        this.docket = docket;
        this.settings = settings;
        this.wall = wall;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "overdue";
    }

    @Override
    public Duration every() {
        return settings.every();
    }

    @Override
    public void look() {
        goUp();
    }

    /** Takes up everything whose time has run out; answers how many went up. */
    int goUp() {
        int all = 0;
        int some;
        do {
            some = wall.asInstallation(() -> QuarkusTransaction.requiringNew().call(this::goUpSome));
            all += some;
        } while (some == settings.batch());
        return all;
    }

    private int goUpSome() {
        Instant now = clock.instant();
        List<UUID> claimed = claims.claim(now, settings.batch());
        for (Hazard hazard : claimed.isEmpty() ? List.<Hazard>of() : hazards.of(claimed)) {
            docket.enter(hazard, hazard.goUp(now, settings.again()), null);
        }
        return claimed.size();
    }
}
