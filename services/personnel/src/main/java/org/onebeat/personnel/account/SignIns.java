package org.onebeat.personnel.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Who has been in: one's own account is noted even where one's scope does not cover it. */
@ApplicationScoped
class SignIns {
    private final EntityManager entities;

    SignIns(EntityManager entities) {
        this.entities = entities;
    }

    /** Writes at the first time only. */
    void note(int person) {
        entities.createNativeQuery("update account set signed_in = true where person_id = :person and not signed_in")
                .setParameter("person", person)
                .executeUpdate();
    }
}
