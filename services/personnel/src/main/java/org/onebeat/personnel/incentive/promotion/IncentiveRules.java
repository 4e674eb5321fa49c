package org.onebeat.personnel.incentive.promotion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.onebeat.service.problem.Refusal;

/** The sets of rules, one after another. */
@ApplicationScoped
class IncentiveRules {
    private final EntityManager entities;

    IncentiveRules(EntityManager entities) {
        this.entities = entities;
    }

    /** The latest first. */
    List<RuleForm> all() {
        return entities.createQuery("from IncentiveRule it order by it.from desc", IncentiveRule.class)
                .getResultStream()
                .map(IncentiveRule::form)
                .toList();
    }

    /** Before the first set the first set holds. */
    RuleForm on(LocalDate day) {
        List<RuleForm> all = all();
        return all.stream()
                .filter(rule -> !rule.from().isAfter(day))
                .findFirst()
                .orElseGet(all::getLast);
    }

    RuleForm add(RuleForm form, LocalDate today) {
        if (form.from().isBefore(today)) {
            throw Refusal.ruleBroken("rule-in-past").at("from");
        }
        if (form.yearsWithMerit() > form.yearsInGrade()) {
            throw Refusal.ruleBroken("merit-takes-longer").at("yearsWithMerit");
        }
        if (entities.find(IncentiveRule.class, form.from()) != null) {
            throw Refusal.conflict("already-there").at("from");
        }
        entities.persist(new IncentiveRule(form));
        return form;
    }
}
