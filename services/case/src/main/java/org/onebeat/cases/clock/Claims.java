package org.onebeat.cases.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Claims disputes for what a clock does, until the end of the transaction; what another replica claims is passed over. */
@ApplicationScoped
class Claims {

    private static final String CLAIM = """
            select id from dispute where strikes_at <= :now order by strikes_at limit :most for update skip locked
            """;

    /** What no clock of days runs for is left out: once agreed, only visits are due. */
    private static final String RUNNING_OUT = """
            select id from dispute
            where is_open and state not in ('AGREED', 'FOLLOW_UP')
                and (target_by >= :since or due_at >= :since or goes_up_at >= :since)
            order by id
            """;

    private static final String THESE = "select id from dispute where id in (:these) for update skip locked";

    private final EntityManager entities;

    Claims(EntityManager entities) {
        this.entities = entities;
    }

    /** Open matters of which something runs out then or later; none is claimed. */
    List<UUID> runningOutSince(Instant since) {
        return entities.createNativeQuery(RUNNING_OUT, UUID.class)
                .setParameter("since", since)
                .getResultList();
    }

    List<UUID> claim(Collection<UUID> these) {
        return entities.createNativeQuery(THESE, UUID.class)
                .setParameter("these", these)
                .getResultList();
    }

    List<UUID> claim(Instant now, int most) {
        return entities.createNativeQuery(CLAIM, UUID.class)
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList();
    }
}
