package org.onebeat.personnel.secondment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.onebeat.service.problem.Refusal;

/** The rules of terms, the newest first; the first one holds since ever. */
@ApplicationScoped
public class TermRules {
    private final EntityManager entities;
    private final Clock clock;

    TermRules(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    List<TermRule> all() {
        return entities.createQuery("from TermRule it order by it.from desc", TermRule.class)
                .getResultList();
    }

    /** What holds for a term that begins on that day. */
    public TermRule on(LocalDate day) {
        List<TermRule> begun = entities.createQuery(
                        "from TermRule it where it.from <= :day order by it.from desc", TermRule.class)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultList();
        return begun.isEmpty() ? all().getLast() : begun.getFirst();
    }

    /** 409 where another version begins that day. */
    TermRule add(NewTermRule wish) {
        boolean taken = !entities.createQuery("from TermRule it where it.from = :day", TermRule.class)
                .setParameter("day", wish.from())
                .getResultList()
                .isEmpty();
        if (taken) {
            throw Refusal.conflict("rule-day-taken").at("from");
        }
        TermRule rule = TermRule.of(wish, clock.instant());
        entities.persist(rule);
        entities.flush();
        return rule;
    }
}
