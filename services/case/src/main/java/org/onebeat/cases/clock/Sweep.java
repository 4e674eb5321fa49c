package org.onebeat.cases.clock;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.onebeat.cases.dispute.Disputes;
import org.onebeat.cases.dispute.Docket;
import org.onebeat.service.time.Recurring;
import org.onebeat.territory.Wall;

/** What is about to run out is warned of, what has run out goes up a level: once, however many replicas look (ADR 19). */
@ApplicationScoped
class Sweep implements Recurring {

    private final Claims claims;
    private final Disputes disputes;
    private final Docket docket;
    private final SweepSettings settings;
    private final Wall wall;
    private final Clock clock;

    Sweep(Claims claims, Disputes disputes, Docket docket, SweepSettings settings, Wall wall, Clock clock) {
        this.claims = claims;
        this.disputes = disputes;
        this.docket = docket;
        this.settings = settings;
        this.wall = wall;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "sweep";
    }

    @Override
    public Duration every() {
        return settings.every();
    }

    @Override
    public void look() {
        strike();
    }

    /** Takes up every dispute whose clock strikes; answers how many did. */
    int strike() {
        int all = 0;
        int some;
        do {
            some = wall.asInstallation(() -> QuarkusTransaction.requiringNew().call(this::strikeSome));
            all += some;
        } while (some == settings.batch());
        return all;
    }

    private int strikeSome() {
        Instant now = clock.instant();
        List<UUID> claimed = claims.claim(now, settings.batch());
        if (!claimed.isEmpty()) {
            docket.enterAll(disputes.of(claimed), dispute -> dispute.strike(now));
        }
        return claimed.size();
    }
}
