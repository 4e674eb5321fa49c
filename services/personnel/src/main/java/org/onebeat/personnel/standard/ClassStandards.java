package org.onebeat.personnel.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.onebeat.personnel.catalogue.Catalogue;
import org.onebeat.personnel.catalogue.Terms;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;

/** What each class of villages asks for, one number after another. */
@ApplicationScoped
class ClassStandards {
    private final EntityManager entities;
    private final Terms terms;
    private final Clock clock;

    ClassStandards(EntityManager entities, Terms terms, Clock clock) {
        this.entities = entities;
        this.terms = terms;
        this.clock = clock;
    }

    /** By class, the latest first. */
    List<ClassStandardForm> all() {
        return entities.createQuery(
                        "from ClassStandard it order by it.key.villageClass, it.key.from desc", ClassStandard.class)
                .getResultStream()
                .map(ClassStandard::view)
                .toList();
    }

    ClassStandardForm add(ClassStandardForm form) {
        if (form.from().isBefore(CivilTime.today(clock))) {
            throw Refusal.ruleBroken("rule-in-past").at("from");
        }
        terms.demand(Catalogue.VILLAGE_CLASS, form.villageClass(), "villageClass", form.from());
        if (entities.find(ClassStandard.class, new ClassStandard.Key(form.villageClass(), form.from())) != null) {
            throw Refusal.conflict("rule-of-day").at("from");
        }
        entities.persist(new ClassStandard(form));
        return form;
    }
}
