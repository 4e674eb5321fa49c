package org.onebeat.fieldwork.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The tasks whose time to be accepted is over, claimed so that no other instance takes them up as well. */
@ApplicationScoped
class TasksToGoUp {

    private static final String CLAIM =
            "select id from task where accept_by <= :now order by accept_by limit :most for update skip locked";

    private final EntityManager entities;

    TasksToGoUp(EntityManager entities) {
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
