package org.onebeat.cases.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** What one sender could do too often: use a proof twice, or flood a village. Nothing here is of anybody. */
@ApplicationScoped
class Challenges {

    private static final Duration FORGOTTEN = Duration.ofDays(2);

    private static final String SPEND =
            "insert into spent_challenge (challenge, spent_at) values (:challenge, :now) on conflict do nothing";

    private static final String COUNT = """
            insert into village_flood as kept (village_id, hour, asked) values (:village, :hour, 1)
            on conflict (village_id, hour) do update set asked = kept.asked + 1
            returning asked
            """;

    private final EntityManager entities;
    private final Clock clock;

    Challenges(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** @throws org.onebeat.service.problem.Refusal {@code proof-spent} */
    void spend(UUID challenge) {
        int fresh = entities.createNativeQuery(SPEND)
                .setParameter("challenge", challenge)
                .setParameter("now", clock.instant())
                .executeUpdate();
        if (fresh == 0) {
            throw RequestRefusals.spent();
        }
    }

    /** @throws org.onebeat.service.problem.Refusal {@code village-flooded} */
    void count(int village, int most) {
        Integer asked = (Integer) entities.createNativeQuery(COUNT, Integer.class)
                .setParameter("village", village)
                .setParameter("hour", clock.instant().truncatedTo(ChronoUnit.HOURS))
                .getSingleResult();
        if (asked > most) {
            throw RequestRefusals.flooded();
        }
    }

    void forget() {
        Instant before = clock.instant().minus(FORGOTTEN);
        entities.createNativeQuery("delete from spent_challenge where spent_at < :before")
                .setParameter("before", before)
                .executeUpdate();
        entities.createNativeQuery("delete from village_flood where hour < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
