package org.onebeat.cases.archive;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.onebeat.cases.dispute.Dispute;
import org.onebeat.cases.dispute.Disputes;
import org.onebeat.service.audit.Trail;
import org.onebeat.service.time.Recurring;
import org.onebeat.territory.Wall;

/**
 * Makes the documents of ended matters: each once, however many replicas look; what a killed one had begun is begun anew by
 * another, and what cannot be made waits, without holding up the others.
 */
@ApplicationScoped
class Archiving implements Recurring {

    private static final Logger LOG = Logger.getLogger(Archiving.class);

    private final Archives archives;
    private final Disputes disputes;
    private final ArchiveDocument document;
    private final ArchiveSettings settings;
    private final Trail trail;
    private final Wall wall;
    private final Clock clock;

    Archiving(
            Archives archives,
            Disputes disputes,
            ArchiveDocument document,
            ArchiveSettings settings,
            Trail trail,
            Wall wall,
            Clock clock) {
        this.archives = archives;
        this.disputes = disputes;
        this.document = document;
        this.settings = settings;
        this.trail = trail;
        this.wall = wall;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "archive";
    }

    @Override
    public Duration every() {
        return settings.every();
    }

    @Override
    public void look() {
        archive();
    }

    /** Archives what is due, as many as a look takes; answers how many matters were taken up. */
    int archive() {
        int all = 0;
        while (all < settings.most() && takeUpOne()) {
            all++;
        }
        return all;
    }

    private boolean takeUpOne() {
        AtomicReference<UUID> claimed = new AtomicReference<>();
        try {
            return inOwnTransaction(() -> {
                Optional<UUID> due = archives.claim(clock.instant());
                due.ifPresent(claimed::set);
                due.ifPresent(this::make);
                return due.isPresent();
            });
        } catch (RuntimeException failed) {
            if (claimed.get() == null) {
                throw failed;
            }
            LOG.errorf(failed, "dispute %s cannot be archived yet", claimed.get());
            return inOwnTransaction(() -> {
                archives.putOff(claimed.get(), clock.instant());
                return true;
            });
        }
    }

    private void make(UUID id) {
        Instant now = clock.instant();
        Dispute dispute = disputes.of(List.of(id)).getFirst();
        archives.keep(id, dispute.sequence(), document.of(dispute, now), now);
        trail.note("dispute-archived", "dispute", id.toString(), dispute.ancestors(), null);
    }

    private boolean inOwnTransaction(Callable<Boolean> work) {
        return wall.asInstallation(() -> QuarkusTransaction.requiringNew().call(work));
    }
}
