package org.onebeat.hazard.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/**
 * Keeps a matter from being entrusted to the old holder while the open ones move to the new: what is being routed when a
 * posting changes is either seen by the move, or routed by the new posting. Held until the end of the transaction.
 */
@ApplicationScoped
class RoutingLock {

    private static final int KEY = 411_600;

    private final EntityManager entities;

    RoutingLock(EntityManager entities) {
        this.entities = entities;
    }

    /** Many route side by side. */
    void together() {
        take("pg_advisory_xact_lock_shared");
    }

    /** One moves open matters, and nobody routes meanwhile. */
    void alone() {
        take("pg_advisory_xact_lock");
    }

    private void take(String lock) {
        entities.createNativeQuery("select 1 from (select " + lock + "(:key)) as held", Integer.class)
                .setParameter("key", KEY)
                .getSingleResult();
    }
}
