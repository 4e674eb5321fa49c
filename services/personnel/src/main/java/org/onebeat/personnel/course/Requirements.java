package org.onebeat.personnel.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** Which postings need which course, past, present and to come. */
@ApplicationScoped
class Requirements {
    private final EntityManager entities;

    Requirements(EntityManager entities) {
        this.entities = entities;
    }

    List<Requirement> all() {
        return entities.createQuery("from Requirement it order by it.from desc, it.id", Requirement.class)
                .getResultList();
    }

    Optional<Requirement> findLocked(int id) {
        return Optional.ofNullable(entities.find(Requirement.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Requirement add(Requirement rule) {
        entities.persist(rule);
        return rule;
    }

    void settle() {
        entities.flush();
    }
}
