package org.onebeat.personnel.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/** Picks the system that is longest due; one that another worker has in hand is skipped. */
@ApplicationScoped
class DueSystems {
    private static final String DUE = """
            select id from connected_system where due_at <= :now order by due_at limit 1 for update skip locked
            """;

    private final EntityManager entities;

    DueSystems(EntityManager entities) {
        this.entities = entities;
    }

    /** Its id, if there is one; the row stays locked until the end of the transaction. */
    List<Integer> pick(Instant now) {
        return entities.createNativeQuery(DUE, Integer.class)
                .setParameter("now", now)
                .getResultList();
    }
}
