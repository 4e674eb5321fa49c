package org.onebeat.personnel.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** What the database knows of its own tables: after thousands of rows at once it would plan for none until it looks by itself. */
@ApplicationScoped
class Statistics {
    private final EntityManager entities;

    Statistics(EntityManager entities) {
        this.entities = entities;
    }

    /** Counts in this transaction, and holds from its commit on. */
    void take() {
        entities.createNativeQuery("select know_the_force()", Boolean.class).getSingleResult();
    }
}
