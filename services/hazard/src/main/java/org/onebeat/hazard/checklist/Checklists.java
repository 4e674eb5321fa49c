package org.onebeat.hazard.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.onebeat.service.problem.Refusal;

/** The city's checklists: per kind of place, in versions. */
@ApplicationScoped
public class Checklists {

    private final EntityManager entities;
    private final Clock clock;

    Checklists(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** The version that counts now for places of this kind. */
    public Checklist inForce(String kind) {
        return entities.createQuery(
                        "from Checklist it where it.kind = :kind and it.validFrom <= :now order by it.version desc",
                        Checklist.class)
                .setParameter("kind", kind)
                .setParameter("now", clock.instant())
                .setMaxResults(1)
                .getSingleResult();
    }

    /**
     * A version; also an earlier one, for an inspection carried out while it counted.
     *
     * @throws Refusal {@code unknown-checklist}
     */
    public Checklist version(String kind, int version) {
        return Optional.ofNullable(entities.find(Checklist.class, new Checklist.Key(kind, version)))
                .orElseThrow(() -> Refusal.ruleBroken("unknown-checklist", Map.of("version", version))
                        .at("checklist"));
    }
}
