package org.onebeat.personnel.roster.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import org.hibernate.query.NativeQuery;

/** What is being made, beside the rosters: progress changes no version. A station has one at a time. */
@ApplicationScoped
class Makings {
    private static final String ASK = """
            insert into roster_making (roster_id, station, state, stopping, asked_at, county_id)
            select id, station, 'WAITING', false, :now, county_id from roster where id = :roster
                and not exists (select 1 from roster_making busy
                    where busy.station = roster.station and busy.state in ('WAITING', 'RUNNING'))
            on conflict (roster_id) do update set state = 'WAITING', stopping = false, asked_at = excluded.asked_at,
                claimed_until = null, begun_at = null, ended_at = null, unfilled = null, soft = null
            """;
    private static final String CLAIM = """
            update roster_making set state = 'RUNNING', claimed_until = :until, claim = claim + 1,
                begun_at = coalesce(begun_at, :now)
            where roster_id = (select roster_id from roster_making
                where state = 'WAITING' or (state = 'RUNNING' and claimed_until < :now)
                order by asked_at for update skip locked limit 1)
            returning roster_id, claim
            """;
    private static final String BEAT = """
            update roster_making set claimed_until = :until, unfilled = :unfilled, soft = :soft
            where roster_id = :roster and claim = :claim and state = 'RUNNING' returning stopping
            """;
    private static final String STOP =
            "update roster_making set stopping = true where roster_id = :roster and state in ('WAITING', 'RUNNING')";
    private static final String SETTLE = """
            update roster_making set state = :state, ended_at = :now, unfilled = coalesce(:unfilled, unfilled),
                soft = coalesce(:soft, soft)
            where roster_id = :roster and claim = :claim and state = 'RUNNING'
            """;
    private static final String AGAIN = "update roster_making set state = 'WAITING', claimed_until = null"
            + " where roster_id = :roster and claim = :claim and state = 'RUNNING'";
    private static final String READ = """
            select roster_id, state, stopping, asked_at, begun_at, ended_at, unfilled, soft from roster_making
            where roster_id = :roster
            """;

    private final EntityManager entities;

    Makings(EntityManager entities) {
        this.entities = entities;
    }

    /** False where the station has one that is not over. */
    boolean ask(int roster, Instant now) {
        return query(ASK, roster).setParameter("now", now).executeUpdate() > 0;
    }

    /** The roster that has waited longest, or whose maker was killed; nobody else gets it while this lease lasts. */
    Optional<Claim> claim(Instant now, Duration lease) {
        return session()
                .createNativeQuery(CLAIM, Claim.class)
                .setParameter("now", now)
                .setParameter("until", now.plus(lease))
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Keeps the lease and tells how far it is; whether it is to go on. */
    boolean beat(Claim claim, Best best, Instant until) {
        List<Boolean> stopping = session()
                .createNativeQuery(BEAT, Boolean.class)
                .setParameter("roster", claim.roster())
                .setParameter("claim", claim.number())
                .setParameter("until", until)
                .setParameter("unfilled", best.unfilled(), Integer.class)
                .setParameter("soft", best.soft(), Long.class)
                .getResultList();
        return stopping.contains(false);
    }

    /** Whether there was something to stop. */
    boolean stop(int roster) {
        return query(STOP, roster).executeUpdate() > 0;
    }

    void settle(Claim claim, MakingState state, Best best, Instant now) {
        query(SETTLE, claim.roster())
                .setParameter("claim", claim.number())
                .setParameter("state", state.name())
                .setParameter("now", now)
                .setParameter("unfilled", best.unfilled(), Integer.class)
                .setParameter("soft", best.soft(), Long.class)
                .executeUpdate();
    }

    void again(Claim claim) {
        query(AGAIN, claim.roster()).setParameter("claim", claim.number()).executeUpdate();
    }

    Optional<Making> find(int roster) {
        NativeQuery<Object[]> query = session()
                .createNativeQuery(READ, Object[].class)
                .addScalar("roster_id", Integer.class)
                .addScalar("state", String.class)
                .addScalar("stopping", Boolean.class)
                .addScalar("asked_at", Instant.class)
                .addScalar("begun_at", Instant.class)
                .addScalar("ended_at", Instant.class)
                .addScalar("unfilled", Integer.class)
                .addScalar("soft", Long.class)
                .setParameter("roster", roster);
        return query.getResultList().stream().map(Makings::read).findFirst();
    }

    private static Making read(Object[] row) {
        return new Making(
                (Integer) row[0],
                MakingState.valueOf((String) row[1]),
                (Boolean) row[2],
                (Instant) row[3],
                (Instant) row[4],
                (Instant) row[5],
                (Integer) row[6],
                (Long) row[7]);
    }

    private MutationQuery query(String statement, int roster) {
        return session().createNativeMutationQuery(statement).setParameter("roster", roster);
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }

    /** Which roster is made, and by which claim to it: whoever lost theirs says nothing any more. */
    record Claim(int roster, int number) {}

    /** The best roster so far; empty before there is one. */
    record Best(Integer unfilled, Long soft) {
        static final Best NONE = new Best(null, null);
    }
}
