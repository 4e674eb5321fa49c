package org.onebeat.personnel.roster.progress;

import ai.timefold.solver.core.api.solver.Solver;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.onebeat.personnel.roster.making.Month;
import org.onebeat.personnel.roster.progress.Makings.Best;
import org.onebeat.personnel.roster.progress.Makings.Claim;
import org.onebeat.territory.Wall;

/** While a month is made: tells how far it is, keeps the claim, and ends it early when that was asked for. */
@ApplicationScoped
class Heartbeat {
    private static final Logger LOG = Logger.getLogger(Heartbeat.class);

    private final Makings makings;
    private final MakingSettings settings;
    private final Wall wall;
    private final Clock clock;

    Heartbeat(Makings makings, MakingSettings settings, Wall wall, Clock clock) {
        this.makings = makings;
        this.settings = settings;
        this.wall = wall;
        this.clock = clock;
    }

    /** Beats until it is closed. */
    AutoCloseable of(Claim claim, Solver<Month> solver) {
        AtomicReference<Best> best = new AtomicReference<>(Best.NONE);
        solver.addEventListener(event -> best.set(best(event.getNewBestSolution())));
        ScheduledExecutorService beats = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("roster-" + claim.roster()).factory());
        long pause = settings.every().toMillis();
        beats.scheduleWithFixedDelay(() -> beat(claim, solver, best.get()), pause, pause, TimeUnit.MILLISECONDS);
        return beats::shutdownNow;
    }

    static Best best(Month month) {
        return new Best((int) -month.getScore().mediumScore(), month.getScore().softScore());
    }

    private void beat(Claim claim, Solver<Month> solver, Best best) {
        try {
            boolean on = wall.asInstallation(() -> QuarkusTransaction.requiringNew()
                    .call(() -> makings.beat(claim, best, clock.instant().plus(settings.lease()))));
            if (!on) {
                solver.terminateEarly();
            }
        } catch (RuntimeException away) {
            // the database may be back at the next beat; the lease is some beats long
            LOG.debugf(away, "Roster %d: a beat was lost", claim.roster());
        }
    }
}
