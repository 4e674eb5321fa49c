package org.onebeat.personnel.roster.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The city's roster rules, past, present and to come. */
@ApplicationScoped
public class RosterRules {
    private final EntityManager entities;

    RosterRules(EntityManager entities) {
        this.entities = entities;
    }

    /** The latest first. */
    List<RosterRule> all() {
        return entities.createQuery("from RosterRule it order by it.from desc", RosterRule.class)
                .getResultList();
    }

    public Rulebook book() {
        return new Rulebook(all());
    }

    Optional<RosterRule> find(int id) {
        return Optional.ofNullable(entities.find(RosterRule.class, id));
    }

    RosterRule add(RosterRule rule) {
        entities.persist(rule);
        entities.flush();
        return rule;
    }

    void remove(RosterRule rule) {
        entities.remove(rule);
    }
}
