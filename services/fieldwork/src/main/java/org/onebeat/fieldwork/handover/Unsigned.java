package org.onebeat.fieldwork.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The hand-overs whose time is over, claimed so that no other instance tells of them as well. */
@ApplicationScoped
class Unsigned {

    private static final String CLAIM = """
            select id from handover
            where due_at <= :now and state in ('OPEN', 'HANDED_OVER') and overdue_told_at is null
            order by due_at limit :most for update skip locked
            """;

    private final EntityManager entities;

    Unsigned(EntityManager entities) {
        this.entities = entities;
    }

    /** Held until the end of the transaction. */
    List<UUID> claim(Instant now, int most) {
        List<?> claimed = entities.createNativeQuery(CLAIM, UUID.class)
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList();
        return claimed.stream().map(UUID.class::cast).toList();
    }
}
