package org.onebeat.personnel.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/** Picks accounts that are due, the longest waiting first; rows that another worker has in hand are skipped. */
@ApplicationScoped
class DueAccounts {
    private final EntityManager entities;

    DueAccounts(EntityManager entities) {
        this.entities = entities;
    }

    /** Ids of people; their rows stay locked until the end of the transaction. */
    List<Integer> pick(Instant now, int most) {
        return entities.createNativeQuery("""
                        select person_id from account where due_at <= :now
                        order by due_at limit :most for update skip locked
                        """, Integer.class)
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList();
    }
}
