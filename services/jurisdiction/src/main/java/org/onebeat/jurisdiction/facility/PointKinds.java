package org.onebeat.jurisdiction.facility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onebeat.service.problem.Refusal;

/** The city's kinds of police points. */
@ApplicationScoped
class PointKinds {

    private final EntityManager entities;

    PointKinds(EntityManager entities) {
        this.entities = entities;
    }

    /** @throws Refusal {@code unknown-police-point-kind} */
    PointKind of(String code) {
        return Optional.ofNullable(entities.find(PointKind.class, code))
                .orElseThrow(() -> Refusal.ruleBroken("unknown-police-point-kind", Map.of("kind", code))
                        .at("kind"));
    }

    List<PointKind> all() {
        return entities.createQuery("from PointKind it order by it.position", PointKind.class)
                .getResultList();
    }
}
