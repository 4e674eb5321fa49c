package org.onebeat.personnel.incentive.allowance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onebeat.service.problem.Refusal;

/** The rates of the allowance, one after another. */
@ApplicationScoped
class AllowanceRates {
    private final EntityManager entities;

    AllowanceRates(EntityManager entities) {
        this.entities = entities;
    }

    List<AllowanceRate> all() {
        return entities.createQuery(
                        "from AllowanceRate it order by it.key.from, it.key.function, it.key.payer",
                        AllowanceRate.class)
                .getResultList();
    }

    /** Of each function and payer the one that holds for the month. */
    Collection<AllowanceRate> inForce(LocalDate month) {
        Map<String, AllowanceRate> latest = new LinkedHashMap<>();
        all().stream()
                .filter(rate -> !rate.key().from().isAfter(month))
                .forEach(rate -> latest.put(rate.key().function() + rate.key().payer(), rate));
        return latest.values().stream().filter(rate -> rate.amount() > 0).toList();
    }

    /** What is past stays as it was paid: a rate begins this month or later. */
    AllowanceRate add(RateForm form, LocalDate today) {
        AllowanceRate rate = new AllowanceRate(form);
        if (rate.key().from().isBefore(today.withDayOfMonth(1))) {
            throw Refusal.ruleBroken("rule-in-past").at("from");
        }
        if (entities.find(AllowanceRate.class, rate.key()) != null) {
            throw Refusal.conflict("already-there").at("from");
        }
        entities.persist(rate);
        return rate;
    }
}
