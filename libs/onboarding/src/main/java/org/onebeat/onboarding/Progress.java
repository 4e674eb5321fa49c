package org.onebeat.onboarding;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;

/** How far a county's workbook is, told beside the transaction that works on it, which nobody sees before it is done. */
@ApplicationScoped
class Progress {

    private static final Logger LOG = Logger.getLogger(Progress.class);

    private final EntityManager entities;
    private final Gate gate;
    private final Clock clock;

    Progress(EntityManager entities, Gate gate, Clock clock) {
        this.entities = entities;
        this.gate = gate;
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

    /** What was last told, as long as somebody is at work: whoever was killed told of no end. */
    ProgressView of(int county) {
        return gate.isTaken(county) ? told(county) : ProgressView.IDLE;
    }

    private ProgressView told(int county) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(
                        "select phase, row_count, since from onboarding_progress where county_id = :county")
                .setParameter("county", county)
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
