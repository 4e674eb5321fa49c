package org.onebeat.personnel.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/** Picks accounts that are due, the longest waiting first; rows that another worker has in hand are skipped, and
 * accounts whose name somebody has who is leaving wait for that. */
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
                            and not exists (select from person join account other on other.leaving = person.account
                                where person.id = account.person_id)
                        order by due_at limit :most for update of account skip locked
                        """, Integer.class)
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList();
    }
}
