package org.onebeat.fieldwork.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;
import org.onebeat.service.time.WorkingDays;

/** The city's rules of hand-overs, one after another. */
@ApplicationScoped
class HandoverRules {

    private final EntityManager entities;

    HandoverRules(EntityManager entities) {
        this.entities = entities;
    }

    /** The latest first. */
    List<HandoverRule> all() {
        return entities.createQuery("from HandoverRule it order by it.validFrom desc", HandoverRule.class)
                .getResultList();
    }

    /** Before the first rule the first one holds. */
    HandoverRule on(LocalDate day) {
        List<HandoverRule> known = all();
        return known.stream()
                .filter(rule -> !rule.from().isAfter(day))
                .findFirst()
                .orElseGet(known::getLast);
    }

    /** When the time to sign is over: as the last of the working days after this day ends. */
    Instant dueAt(LocalDate day) {
        LocalDate last = WorkingDays.announced().after(day, on(day).workingDays());
        return CivilTime.startOf(last.plusDays(1));
    }

    /** @throws Refusal {@code rule-in-past}, {@code already-there} */
    HandoverRuleForm add(HandoverRuleForm form, LocalDate today) {
        if (form.from().isBefore(today)) {
            throw Refusal.ruleBroken("rule-in-past").at("from");
        }
        if (entities.find(HandoverRule.class, form.from()) != null) {
            throw Refusal.conflict("already-there").at("from");
        }
        entities.persist(new HandoverRule(form));
        return form;
    }
}
