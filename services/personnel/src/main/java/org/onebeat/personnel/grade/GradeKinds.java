package org.onebeat.personnel.grade;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.onebeat.service.problem.Refusal;

/** The catalogue of grades, by category. */
@ApplicationScoped
public class GradeKinds {
    private final EntityManager entities;

    GradeKinds(EntityManager entities) {
        this.entities = entities;
    }

    public List<GradeKind> all() {
        return entities.createNativeQuery(
                        "select category, grade, zh, en from grade order by category, grade", GradeKind.class)
                .getResultList();
    }

    void demand(String category, int grade) {
        if (all().stream().noneMatch(kind -> kind.category().equals(category) && kind.grade() == grade)) {
            throw Refusal.ruleBroken("unknown-grade").at("grade");
        }
    }
}
