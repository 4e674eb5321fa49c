package org.onebeat.personnel.concurrent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.onebeat.service.problem.Refusal;

/** The catalogue of posts that can be held besides, in its own order. */
@ApplicationScoped
public class PostKinds {
    private final EntityManager entities;

    PostKinds(EntityManager entities) {
        this.entities = entities;
    }

    public List<PostKind> all() {
        return entities.createQuery("from PostKind it order by it.position", PostKind.class)
                .getResultList();
    }

    PostKind of(String code) {
        return all().stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(
                        () -> Refusal.ruleBroken("unknown-concurrent-post-kind").at("post"));
    }
}
