package org.onebeat.personnel.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.onebeat.service.problem.Refusal;
import org.onebeat.territory.Role;

/** The catalogue of kinds of postings, in its own order. */
@ApplicationScoped
public class PostingKinds {
    /** What a community officer or auxiliary is posted as unless told. */
    public static final String DEDICATED = "DEDICATED";

    private final EntityManager entities;

    PostingKinds(EntityManager entities) {
        this.entities = entities;
    }

    public List<PostingKind> all() {
        return entities.createQuery("from PostingKind it order by it.position", PostingKind.class)
                .getResultList();
    }

    /** The kind of a new posting: 422 for one that is unknown, or that the function does not know. */
    String demand(String code, Role function) {
        if (!Mandate.knowsKinds(function)) {
            if (code != null) {
                throw Refusal.ruleBroken("function-knows-no-kinds").at("kind");
            }
            return null;
        }
        if (code == null) {
            return DEDICATED;
        }
        return all().stream()
                .map(PostingKind::code)
                .filter(code::equals)
                .findFirst()
                .orElseThrow(() -> Refusal.ruleBroken("unknown-posting-kind").at("kind"));
    }
}
