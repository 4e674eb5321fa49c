package org.onebeat.cases.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.onebeat.service.problem.Refusal;

/** How long residents' data are kept, one rule after another. */
@ApplicationScoped
class RetentionRules {

    private final EntityManager entities;

    RetentionRules(EntityManager entities) {
        this.entities = entities;
    }

    /** The latest first. */
    List<RetentionRule> all() {
        return entities.createQuery("from RetentionRule it order by it.validFrom desc", RetentionRule.class)
                .getResultList();
    }

    RetentionRule on(LocalDate day) {
        return all().stream()
                .filter(rule -> !rule.from().isAfter(day))
                .findFirst()
                .orElseThrow();
    }

    /** @throws Refusal {@code rule-in-past}, {@code already-there} */
    RetentionRuleForm add(RetentionRuleForm form, LocalDate today) {
        if (form.from().isBefore(today)) {
            throw Refusal.ruleBroken("rule-in-past").at("from");
        }
        if (entities.find(RetentionRule.class, form.from()) != null) {
            throw Refusal.conflict("already-there").at("from");
        }
        entities.persist(new RetentionRule(form));
        return form;
    }
}
