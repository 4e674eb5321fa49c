package org.onebeat.cases.likeness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.onebeat.service.problem.Refusal;

/** The city's rules of likeness, one after another. */
@ApplicationScoped
class LikenessRules {

    private final EntityManager entities;

    LikenessRules(EntityManager entities) {
        this.entities = entities;
    }

    /** The latest first. */
    List<LikenessRule> all() {
        return entities.createQuery("from LikenessRule it order by it.validFrom desc", LikenessRule.class)
                .getResultList();
    }

    /** Before the first rule the first one holds. */
    LikenessRule on(LocalDate day) {
        List<LikenessRule> known = all();
        return known.stream()
                .filter(rule -> !rule.from().isAfter(day))
                .findFirst()
                .orElseGet(known::getLast);
    }

    /** @throws Refusal {@code rule-in-past}, {@code already-there} */
    LikenessRuleForm add(LikenessRuleForm form, LocalDate today) {
        if (form.from().isBefore(today)) {
            throw Refusal.ruleBroken("rule-in-past").at("from");
        }
        if (entities.find(LikenessRule.class, form.from()) != null) {
            throw Refusal.conflict("already-there").at("from");
        }
        entities.persist(new LikenessRule(form));
        return form;
    }
}
