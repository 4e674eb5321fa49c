package org.onebeat.jurisdiction.onboarding;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;

/** How far a county's workbook is, told beside the transaction that works on it, which nobody sees before it is done. */
@ApplicationScoped
class Progress {

    private static final Logger LOG = Logger.getLogger(Progress.class);

    /** What a process left behind that was killed is not told for longer. */
    private static final Duration BELIEVED = Duration.ofMinutes(15);

    private final EntityManager entities;
    private final Clock clock;

    Progress(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** @param rows of the workbook, or those to be written; 0 while not known */
    void reach(int county, Phase phase, int rows) {
        beside(() -> entities.createNativeQuery("""
                        insert into onboarding_progress (county_id, phase, row_count, since)
                        values (:county, :phase, :rows, :since)
                        on conflict (county_id) do update
                        set phase = excluded.phase, row_count = excluded.row_count, since = excluded.since""")
                .setParameter("county", county)
                .setParameter("phase", phase.name())
                .setParameter("rows", rows)
                .setParameter("since", clock.instant())
                .executeUpdate());
    }

    void end(int county) {
        beside(() -> entities.createNativeQuery("delete from onboarding_progress where county_id = :county")
                .setParameter("county", county)
                .executeUpdate());
    }

    ProgressView of(int county) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("select phase, row_count, since from onboarding_progress"
                        + " where county_id = :county and since > :from")
                .setParameter("county", county)
                .setParameter("from", clock.instant().minus(BELIEVED))
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new ProgressView(
                        Phase.valueOf((String) row[0]), ((Number) row[1]).intValue(), (Instant) row[2]))
                .orElse(ProgressView.IDLE);
    }

    /** Not worth failing for. */
    private static void beside(Runnable work) {
        try {
            QuarkusTransaction.requiringNew().run(work);
        } catch (RuntimeException e) {
            LOG.debug("The progress of a workbook is not told", e);
        }
    }
}
