package org.onebeat.personnel.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.onebeat.service.problem.Refusal;

/** The catalogue of qualifications, in its own order. */
@ApplicationScoped
public class QualificationKinds {
    private final EntityManager entities;

    QualificationKinds(EntityManager entities) {
        this.entities = entities;
    }

    List<QualificationKind> all() {
        return entities.createQuery("from QualificationKind it order by it.position", QualificationKind.class)
                .getResultList();
    }

    /** Refuses a code that stands in no catalogue, naming the field that has it. */
    public void demand(String code, String field) {
        if (all().stream().noneMatch(kind -> kind.code().equals(code))) {
            throw Refusal.ruleBroken("unknown-qualification-kind").at(field);
        }
    }
}
