package org.onebeat.personnel.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The villages of rounds: known, like the rounds, to everybody of the county. */
@ApplicationScoped
class Vacancies {
    private final EntityManager entities;

    Vacancies(EntityManager entities) {
        this.entities = entities;
    }

    /** In the order of the list. */
    List<Vacancy> of(int selection) {
        return entities.createQuery("from Vacancy it where it.selectionId = :selection order by it.id", Vacancy.class)
                .setParameter("selection", selection)
                .getResultList();
    }

    /** Those of these villages, or of all where none are named. */
    List<Vacancy> page(int selection, Collection<Integer> villages, Integer after, int limit) {
        return entities.createQuery("""
                        from Vacancy it where it.selectionId = :selection and it.id > :after
                            and (:all = true or it.village in :villages) order by it.id""", Vacancy.class)
                .setParameter("selection", selection)
                .setParameter("after", after)
                .setParameter("all", villages == null)
                .setParameter("villages", villages == null ? List.of(0) : villages)
                .setMaxResults(limit)
                .getResultList();
    }

    Optional<Vacancy> find(int selection, int village) {
        return find(selection, village, LockModeType.NONE);
    }

    Optional<Vacancy> findLocked(int selection, int village) {
        return find(selection, village, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<Vacancy> find(int selection, int village, LockModeType lock) {
        return entities
                .createQuery(
                        "from Vacancy it where it.selectionId = :selection and it.village = :village", Vacancy.class)
                .setParameter("selection", selection)
                .setParameter("village", village)
                .setLockMode(lock)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** What these people get, in any round. */
    List<Vacancy> filledBy(Collection<Integer> people) {
        return entities.createQuery("from Vacancy it where it.personId in :people", Vacancy.class)
                .setParameter("people", people)
                .getResultList();
    }

    void add(Vacancy vacancy) {
        entities.persist(vacancy);
    }

    void remove(Vacancy vacancy) {
        entities.remove(vacancy);
    }
}
