package org.onebeat.personnel.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.onebeat.service.problem.Refusal;

/** The catalogue of classes of villages, in its own order. */
@ApplicationScoped
class VillageClasses {
    private final EntityManager entities;

    VillageClasses(EntityManager entities) {
        this.entities = entities;
    }

    List<VillageClass> all() {
        return entities.createNativeQuery(
                        "select code, officers, zh, en from village_class order by position", VillageClass.class)
                .getResultList();
    }

    void demand(String code) {
        if (all().stream().noneMatch(known -> known.code().equals(code))) {
            throw Refusal.ruleBroken("unknown-village-class").at("villageClass");
        }
    }
}
