package org.onebeat.cases.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onebeat.service.time.CivilTime;

/** The versions of the city's triage factors. */
@ApplicationScoped
public class FactorCatalogues {

    private final EntityManager entities;
    private final Clock clock;

    FactorCatalogues(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** The latest first; of two that begin at once the later word counts. */
    public List<FactorCatalogue> all() {
        return entities.createQuery(
                        "from FactorCatalogue it order by it.validFrom desc, it.version desc", FactorCatalogue.class)
                .getResultList();
    }

    /** The version that counts now. */
    public FactorCatalogue inForce() {
        return at(all(), clock.instant());
    }

    /** The version that counted then; before the first one that. */
    public static FactorCatalogue at(List<FactorCatalogue> latestFirst, Instant weighed) {
        return latestFirst.stream()
                .filter(catalogue -> !catalogue.validFrom().isAfter(weighed))
                .findFirst()
                .orElseGet(latestFirst::getLast);
    }

    /** Every factor that ever was, as it was called last. */
    public List<Factor> every() {
        Map<String, Factor> latest = new LinkedHashMap<>();
        all().forEach(catalogue -> catalogue.factors().forEach(factor -> latest.putIfAbsent(factor.code(), factor)));
        return List.copyOf(latest.values());
    }

    /** From now on, if it begins today; of two who add one at once, the second is refused. */
    FactorCatalogue add(FactorVersionForm form) {
        int latest = entities.createQuery("select max(it.version) from FactorCatalogue it", Integer.class)
                .getSingleResult();
        Instant now = clock.instant();
        Instant day = CivilTime.startOf(form.from());
        FactorCatalogue added = new FactorCatalogue(
                latest + 1, day.isBefore(now) ? now : day, form.red(), form.yellow(), form.weighed());
        entities.persist(added);
        return added;
    }
}
