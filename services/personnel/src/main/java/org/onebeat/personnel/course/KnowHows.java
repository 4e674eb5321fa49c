package org.onebeat.personnel.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The city's know-how, the newest first. */
@ApplicationScoped
class KnowHows {
    private static final int PUSHED = 20;

    private final EntityManager entities;

    KnowHows(EntityManager entities) {
        this.entities = entities;
    }

    List<KnowHow> before(int id, int limit) {
        return entities.createQuery("from KnowHow it where it.id < :id order by it.id desc", KnowHow.class)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList();
    }

    /** For whoever serves these villages: by their kinds. */
    List<KnowHow> forVillages(Collection<Integer> villages) {
        return entities.createQuery("""
                        from KnowHow it where it.withdrawn = false and (it.settlement is null
                            or it.settlement in :settlements) order by it.id desc""", KnowHow.class)
                .setParameter("settlements", settlements(villages))
                .setMaxResults(PUSHED)
                .getResultList();
    }

    Optional<KnowHow> findLocked(int id) {
        return Optional.ofNullable(entities.find(KnowHow.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    KnowHow add(KnowHow written) {
        entities.persist(written);
        return written;
    }

    int nextId() {
        return ((Number) entities.createNativeQuery("select nextval('know_how_id')")
                        .getSingleResult())
                .intValue();
    }

    void settle() {
        entities.flush();
    }

    private Set<String> settlements(Collection<Integer> villages) {
        return Set.copyOf(entities.createNativeQuery("""
                        select distinct settlement from territory_area
                        where id in (:villages) and settlement is not null""", String.class)
                .setParameter("villages", villages.isEmpty() ? Set.of(0) : villages)
                .getResultList());
    }
}
