package org.onebeat.personnel.roster.swap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** Swaps that were asked for; whose, is for the caller to have asked within their scope. */
@ApplicationScoped
class Swaps {
    private static final int MOST = 200;

    private final EntityManager entities;

    Swaps(EntityManager entities) {
        this.entities = entities;
    }

    Optional<DutySwap> findLocked(int id) {
        return Optional.ofNullable(entities.find(DutySwap.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The latest first. */
    List<DutySwap> ofRoster(int roster) {
        return entities.createQuery("from DutySwap it where it.rosterId = :roster order by it.id desc", DutySwap.class)
                .setParameter("roster", roster)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The latest first. */
    List<DutySwap> ofPerson(int person) {
        return entities.createQuery(
                        "from DutySwap it where it.personId = :person or it.otherPersonId = :person order by it.id desc",
                        DutySwap.class)
                .setParameter("person", person)
                .setMaxResults(MOST)
                .getResultList();
    }

    boolean isOpenFor(long duty) {
        return entities.createQuery(
                                "select count(*) from DutySwap it where (it.dutyId = :duty or it.otherDutyId = :duty)"
                                        + " and it.state in (ASKED, AGREED)",
                                Long.class)
                        .setParameter("duty", duty)
                        .getSingleResult()
                > 0;
    }

    DutySwap add(DutySwap swap) {
        entities.persist(swap);
        entities.flush();
        return swap;
    }

    /** Writes what was done, so that the new version is known. */
    void settle() {
        entities.flush();
    }
}
