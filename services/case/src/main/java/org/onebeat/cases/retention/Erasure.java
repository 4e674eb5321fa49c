package org.onebeat.cases.retention;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.onebeat.cases.dispute.Disputes;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.time.CivilTime;
import org.onebeat.service.time.Recurring;
import org.onebeat.territory.Wall;

/**
 * Erases who the parties of a dispute were, and the words of what they agreed, once it ended so many years ago (domain.md
 * section 9, defaults.md): by itself, once, however many replicas look. The file stays with everything that is counted.
 */
@ApplicationScoped
class Erasure implements Recurring {

    private static final int BATCH = 200;

    private final Outlived outlived;
    private final RetentionRules rules;
    private final Disputes disputes;
    private final Trail trail;
    private final Wall wall;
    private final Clock clock;

    Erasure(Outlived outlived, RetentionRules rules, Disputes disputes, Trail trail, Wall wall, Clock clock) {
        this.outlived = outlived;
        this.rules = rules;
        this.disputes = disputes;
        this.trail = trail;
        this.wall = wall;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "erasing parties";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void look() {
        int some;
        do {
            some = wall.asInstallation(() -> QuarkusTransaction.requiringNew().call(this::eraseSome));
        } while (some == BATCH);
    }

    private int eraseSome() {
        Instant now = clock.instant();
        List<UUID> these = outlived.claim(keptSince(CivilTime.dayOf(now)), BATCH);
        if (these.isEmpty()) {
            return 0;
        }
        disputes.of(these)
                .forEach(dispute ->
                        trail.note("parties-erased", "dispute", dispute.id().toString(), dispute.ancestors(), null));
        outlived.erase(these, now);
        return these.size();
    }

    /** What ended before this is kept no longer. */
    private Instant keptSince(LocalDate today) {
        return CivilTime.startOf(today.minusYears(rules.on(today).partyYears()));
    }
}
