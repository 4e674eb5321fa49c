package org.onebeat.personnel.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/**
 * The rounds of the caller's counties: known to everybody who serves there, so the database's wall is the only one
 * around them, and nothing of a person is in them.
 */
@ApplicationScoped
class Selections {
    private final EntityManager entities;

    Selections(EntityManager entities) {
        this.entities = entities;
    }

    Optional<Selection> find(int id) {
        return Optional.ofNullable(entities.find(Selection.class, id));
    }

    /** Nobody else changes it, or anything in it, until the end of the transaction. */
    Optional<Selection> findLocked(int id) {
        return Optional.ofNullable(entities.find(Selection.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** It stays as it is until the end of the transaction, in which others may fill it too. */
    Optional<Selection> findKept(int id) {
        return Optional.ofNullable(entities.find(Selection.class, id, LockModeType.PESSIMISTIC_READ));
    }

    /** The newest first. */
    List<Selection> before(Integer id, Integer county, SelectionState state, int limit) {
        return entities.createQuery("""
                        from Selection it where it.id < :id and (:county is null or it.countyId = :county)
                            and (:state is null or it.state = :state) order by it.id desc""", Selection.class)
                .setParameter("id", id)
                .setParameter("county", county)
                .setParameter("state", state)
                .setMaxResults(limit)
                .getResultList();
    }

    List<Selection> of(List<Integer> ids) {
        return entities.createQuery("from Selection it where it.id in :ids order by it.id desc", Selection.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    Selection add(Selection selection) {
        entities.persist(selection);
        return selection;
    }

    int nextId() {
        return ((Number) entities.createNativeQuery("select nextval('selection_id')")
                        .getSingleResult())
                .intValue();
    }

    /** Writes what was done, so that the new version is known. */
    void settle() {
        entities.flush();
    }
}
