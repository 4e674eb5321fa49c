package org.onebeat.personnel.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.onebeat.service.problem.Refusal;

/** The catalogue of kinds of leave, in its own order. */
@ApplicationScoped
class LeaveKinds {
    private final EntityManager entities;

    LeaveKinds(EntityManager entities) {
        this.entities = entities;
    }

    List<LeaveKindView> all() {
        return entities.createQuery("from LeaveKind it order by it.position", LeaveKind.class).getResultList().stream()
                .map(LeaveKind::view)
                .toList();
    }

    void demand(String code) {
        if (all().stream().noneMatch(kind -> kind.code().equals(code))) {
            throw Refusal.ruleBroken("unknown-leave-kind").at("kind");
        }
    }
}
