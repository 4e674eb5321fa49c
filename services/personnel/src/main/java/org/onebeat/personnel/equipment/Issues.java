package org.onebeat.personnel.equipment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Who had which equipment before. Asked of a piece of equipment that was found in scope; behind the wall themselves. */
@ApplicationScoped
class Issues {
    private final EntityManager entities;

    Issues(EntityManager entities) {
        this.entities = entities;
    }

    void keep(Issue ended) {
        entities.persist(ended);
    }

    /** The latest first. */
    List<Issue> of(int equipment) {
        return entities.createQuery("from Issue it where it.equipmentId = :equipment order by it.id desc", Issue.class)
                .setParameter("equipment", equipment)
                .setMaxResults(200)
                .getResultList();
    }
}
