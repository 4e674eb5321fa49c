package org.onebeat.jurisdiction.patrol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onebeat.service.problem.Refusal;

/** The city's kinds of crews. */
@ApplicationScoped
class CrewKinds {

    private final EntityManager entities;

    CrewKinds(EntityManager entities) {
        this.entities = entities;
    }

    List<CrewKind> all() {
        return entities.createQuery("from CrewKind it order by it.position", CrewKind.class)
                .getResultList();
    }

    /** @throws Refusal {@code unknown-crew-kind} or {@code crew-kind-repeated}, by its place */
    void demandKnown(List<Crew> crews) {
        Set<String> open = all().stream().map(CrewKind::code).collect(Collectors.toSet());
        Set<String> known = Set.copyOf(open);
        for (int at = 0; at < crews.size(); at++) {
            String kind = crews.get(at).kind();
            if (!open.remove(kind)) {
                throw Refusal.ruleBroken(
                                known.contains(kind) ? "crew-kind-repeated" : "unknown-crew-kind", Map.of("kind", kind))
                        .at("crews[" + at + "].kind");
            }
        }
    }
}
