package org.onebeat.personnel.roster.progress;

import ai.timefold.solver.core.api.solver.Solver;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.onebeat.personnel.roster.MadeMonths;
import org.onebeat.personnel.roster.making.Month;
import org.onebeat.personnel.roster.making.Solving;
import org.onebeat.personnel.roster.progress.Makings.Best;
import org.onebeat.personnel.roster.progress.Makings.Claim;
import org.onebeat.service.time.Recurring;
import org.onebeat.territory.Wall;

/**
 * Makes the months that were asked for, one at a time in each replica. Whoever is killed over one loses the claim, and it is
 * made again; so it is where somebody changed a duty by hand meanwhile.
 */
@ApplicationScoped
class Maker implements Recurring {
    private static final Logger LOG = Logger.getLogger(Maker.class);

    private final Makings makings;
    private final MadeMonths months;
    private final Heartbeat heartbeat;
    private final MakingSettings settings;
    private final Wall wall;
    private final Clock clock;
    private Solving solving;

    Maker(Makings makings, MadeMonths months, Heartbeat heartbeat, MakingSettings settings, Wall wall, Clock clock) {
        this.makings = makings;
        this.months = months;
        this.heartbeat = heartbeat;
        this.settings = settings;
        this.wall = wall;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "rosters";
    }

    @Override
    public Duration every() {
        return settings.every();
    }

    @Override
    public void look() {
        Optional<Claim> claimed = claim();
        while (claimed.isPresent()) {
            make(claimed.get());
            claimed = claim();
        }
    }

    private Optional<Claim> claim() {
        return wall.asInstallation(
                () -> QuarkusTransaction.requiringNew().call(() -> makings.claim(clock.instant(), settings.lease())));
    }

    private void make(Claim claim) {
        try {
            Optional<MadeMonths.Seen> seen = wall.asInstallation(() -> months.read(claim.roster()));
            Month made = solve(claim, seen.orElseThrow().month());
            Best best = Heartbeat.best(made);
            boolean written = wall.asInstallation(
                    () -> months.write(claim.roster(), seen.get().version(), made));
            settle(claim, written ? MakingState.DONE : MakingState.WAITING, best);
        } catch (RuntimeException broken) {
            LOG.warnf(broken, "Roster %d could not be made", claim.roster());
            settle(claim, MakingState.FAILED, Best.NONE);
        }
    }

    private Month solve(Claim claim, Month month) {
        Solver<Month> solver = solving().begin();
        try (AutoCloseable beating = heartbeat.of(claim, solver)) {
            return solver.solve(month);
        } catch (RuntimeException broken) {
            throw broken;
        } catch (Exception closing) {
            throw new IllegalStateException(closing);
        }
    }

    /** Built when first asked for: a service that makes no roster does not pay for it. */
    private Solving solving() {
        if (solving == null) {
            solving = new Solving(settings.most(), settings.idle());
        }
        return solving;
    }

    private void settle(Claim claim, MakingState state, Best best) {
        wall.asInstallation(() -> QuarkusTransaction.requiringNew().run(() -> {
            if (state == MakingState.WAITING) {
                makings.again(claim);
            } else {
                makings.settle(claim, state, best, clock.instant());
            }
        }));
    }
}
