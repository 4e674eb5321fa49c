package org.onebeat.jurisdiction.census;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Which word about a village's counts is the next. */
@ApplicationScoped
class CountWords {

    private final EntityManager entities;

    CountWords(EntityManager entities) {
        this.entities = entities;
    }

    /** Whoever tells of the same village meanwhile waits until this transaction ends. */
    long next(int village) {
        return (Long) entities.createNativeQuery("""
                        insert into village_count_word (village_id, version) values (:village, 1)
                        on conflict (village_id) do update set version = village_count_word.version + 1
                        returning version""", Long.class)
                .setParameter("village", village)
                .getSingleResult();
    }

    /** Villages that were counted before anybody was told. */
    List<Integer> untold() {
        return entities.createNativeQuery("""
                        select distinct village_id from village_count
                        where village_id not in (select village_id from village_count_word) order by 1""", Integer.class).getResultList();
    }
}
