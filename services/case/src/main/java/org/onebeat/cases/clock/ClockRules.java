package org.onebeat.cases.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.onebeat.service.time.CivilTime;

/** The versions of the city's clocks. */
@ApplicationScoped
public class ClockRules {

    private final EntityManager entities;

    ClockRules(EntityManager entities) {
        this.entities = entities;
    }

    /** The latest first; of two for the same day the later word counts. */
    public List<ClockRule> all() {
        return entities.createQuery("from ClockRule it order by it.validFrom desc, it.version desc", ClockRule.class)
                .getResultList();
    }

    /** By which a matter runs that was found then. */
    public ClockRule at(Instant found) {
        int version = entities.createQuery(
                        "select it.version from ClockRule it where it.validFrom <= :day"
                                + " order by it.validFrom desc, it.version desc",
                        Integer.class)
                .setParameter("day", CivilTime.dayOf(found))
                .setMaxResults(1)
                .getSingleResult();
        return entities.find(ClockRule.class, version);
    }

    /** As {@link #at}, of those that were read at once. */
    public static ClockRule at(List<ClockRule> latestFirst, Instant found) {
        LocalDate day = CivilTime.dayOf(found);
        return latestFirst.stream()
                .filter(rule -> !rule.from().isAfter(day))
                .findFirst()
                .orElseThrow();
    }

    /** Of two who add one at once, the second is refused. */
    ClockRule add(ClockRuleForm form) {
        int latest = entities.createQuery("select max(it.version) from ClockRule it", Integer.class)
                .getSingleResult();
        ClockRule added = new ClockRule(latest + 1, form);
        entities.persist(added);
        return added;
    }
}
