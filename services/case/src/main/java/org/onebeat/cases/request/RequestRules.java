package org.onebeat.cases.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.onebeat.service.problem.Refusal;
import org.onebeat.service.time.CivilTime;

/** The rules of requests by their days; what was asked under one keeps its times. */
@ApplicationScoped
class RequestRules {

    private static final String ON =
            "from RequestRule it where it.validFrom <= :day order by it.validFrom desc limit 1";

    private final EntityManager entities;
    private final Clock clock;

    RequestRules(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    RequestRule today() {
        return entities.createQuery(ON, RequestRule.class)
                .setParameter("day", CivilTime.today(clock))
                .getSingleResult();
    }

    /** The newest first. */
    List<RequestRuleForm> all() {
        return entities.createQuery("from RequestRule it order by it.validFrom desc", RequestRule.class)
                .getResultStream()
                .map(RequestRule::view)
                .toList();
    }

    /**
     * Adds one for today or days to come.
     *
     * @throws Refusal {@code rule-in-past}, {@code already-there}
     */
    void add(RequestRuleForm form) {
        if (form.from().isBefore(CivilTime.today(clock))) {
            throw Refusal.ruleBroken("rule-in-past").at("from");
        }
        if (entities.find(RequestRule.class, form.from()) != null) {
            throw Refusal.conflict("already-there").at("from");
        }
        entities.persist(new RequestRule(form));
        entities.flush();
    }
}
