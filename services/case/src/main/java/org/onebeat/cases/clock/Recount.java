package org.onebeat.cases.clock;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.onebeat.cases.dispute.Dispute;
import org.onebeat.cases.dispute.Disputes;
import org.onebeat.cases.dispute.Docket;
import org.onebeat.cases.dispute.Proceeding;
import org.onebeat.service.time.CivilTime;
import org.onebeat.service.time.Recurring;
import org.onebeat.territory.Wall;
import org.onebeat.territory.WorkingYears;

/**
 * A year's holidays were announced: what is due in it or later is counted again (ADR 22). It looks for a day after the word
 * came, so that what another replica counted meanwhile by the old days is set right, too; who looks again finds nothing.
 */
@ApplicationScoped
class Recount implements Recurring {

    private static final Duration EVERY = Duration.ofMinutes(10);
    private static final Duration LOOKED_FOR = Duration.ofDays(1);

    private final WorkingYears years;
    private final Claims claims;
    private final Disputes disputes;
    private final Docket docket;
    private final SweepSettings settings;
    private final Wall wall;
    private final Clock clock;

    Recount(
            WorkingYears years,
            Claims claims,
            Disputes disputes,
            Docket docket,
            SweepSettings settings,
            Wall wall,
            Clock clock) {
        this.years = years;
        this.claims = claims;
        this.disputes = disputes;
        this.docket = docket;
        this.settings = settings;
        this.wall = wall;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "recount";
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    @Override
    public void look() {
        years.firstToldSince(clock.instant().minus(LOOKED_FOR)).ifPresent(this::countAgain);
    }

    /** Whatever runs out in this year or later. */
    private void countAgain(int year) {
        Instant from = CivilTime.startOf(LocalDate.of(year, 1, 1));
        List<UUID> late =
                wall.asInstallation(() -> QuarkusTransaction.requiringNew().call(() -> claims.runningOutSince(from)));
        for (int first = 0; first < late.size(); first += settings.batch()) {
            List<UUID> some = late.subList(first, Math.min(first + settings.batch(), late.size()));
            wall.asInstallation(() -> QuarkusTransaction.requiringNew().run(() -> countAgain(some)));
        }
    }

    private void countAgain(List<UUID> some) {
        Instant now = clock.instant();
        List<Dispute> moved = disputes.of(claims.claim(some)).stream()
                .filter(Proceeding::countsOtherwise)
                .toList();
        docket.enterAll(moved, dispute -> dispute.recount(now));
    }
}
