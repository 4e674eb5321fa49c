package org.onebeat.cases.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** The versions of the city's triage factors. */
@ApplicationScoped
public class FactorCatalogues {

    private final EntityManager entities;
    private final Clock clock;

    FactorCatalogues(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** The version that counts now. */
    public FactorCatalogue inForce() {
        return entities.createQuery(
                        "from FactorCatalogue it where it.validFrom <= :now order by it.version desc",
                        FactorCatalogue.class)
                .setParameter("now", clock.instant())
                .setMaxResults(1)
                .getSingleResult();
    }
}
