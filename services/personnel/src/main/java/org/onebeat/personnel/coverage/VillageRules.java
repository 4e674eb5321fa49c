package org.onebeat.personnel.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;

/** The rules per village, one after another. */
@ApplicationScoped
class VillageRules {
    private final EntityManager entities;
    private final Clock clock;

    VillageRules(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** The latest first. */
    List<VillageRule> all() {
        return entities.createQuery("from VillageRule it order by it.from desc", VillageRule.class)
                .getResultList();
    }

    VillageRule on(LocalDate day) {
        List<VillageRule> all = all();
        return all.stream()
                .filter(rule -> !rule.from().isAfter(day))
                .findFirst()
                .orElse(all.getLast());
    }

    VillageRule add(NewVillageRule form) {
        if (form.from().isBefore(CivilTime.today(clock))) {
            throw Refusal.ruleBroken("rule-in-past").at("from");
        }
        if (entities.find(VillageRule.class, form.from()) != null) {
            throw Refusal.conflict("rule-of-day").at("from");
        }
        VillageRule rule = new VillageRule(form);
        entities.persist(rule);
        return rule;
    }
}
