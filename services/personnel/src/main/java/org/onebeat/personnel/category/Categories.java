package org.onebeat.personnel.category;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.onebeat.service.problem.Refusal;

/** The catalogue of categories, in its own order. */
@ApplicationScoped
public class Categories {
    private final EntityManager entities;

    Categories(EntityManager entities) {
        this.entities = entities;
    }

    public List<Category> all() {
        return entities.createQuery("from Category it order by it.position", Category.class)
                .getResultList();
    }

    /** Refuses what the catalogue does not know. */
    public void demand(String code) {
        if (all().stream().noneMatch(known -> known.code().equals(code))) {
            throw Refusal.ruleBroken("unknown-category").at("category");
        }
    }
}
