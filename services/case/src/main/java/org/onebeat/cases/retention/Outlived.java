package org.onebeat.cases.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Disputes whose parties are kept no longer: claimed until the end of the transaction, and erased in it. */
@ApplicationScoped
class Outlived {

    private static final String CLAIM = """
            select id from dispute
            where not is_open and parties_erased_at is null and last_occurred_at < :before
            order by last_occurred_at limit :most for update skip locked
            """;
    private static final String PARTIES = "delete from party where dispute_id in (:these)";
    private static final String AGREEMENTS = """
            update mediation set facts = null, performance = null,
                terms = case when terms is not null then '（保存期满，已删除）' end
            where dispute_id in (:these)
            """;
    /** The document is made anew from what is left. */
    private static final String ARCHIVES = """
            update archive set content = null, made_at = null, sequence = null, due_at = :now, tries = 0
            where dispute_id in (:these)
            """;

    private static final String ERASED =
            "update dispute set parties_erased_at = :now, version = version + 1 where id in (:these)";

    private final EntityManager entities;

    Outlived(EntityManager entities) {
        this.entities = entities;
    }

    /** What ended before then, at most so many; what another replica claims is passed over. */
    List<UUID> claim(Instant before, int most) {
        return entities.createNativeQuery(CLAIM, UUID.class)
                .setParameter("before", before)
                .setParameter("most", most)
                .getResultList();
    }

    void erase(Collection<UUID> these, Instant now) {
        List.of(PARTIES, AGREEMENTS).forEach(statement -> entities.createNativeQuery(statement)
                .setParameter("these", these)
                .executeUpdate());
        List.of(ARCHIVES, ERASED).forEach(statement -> entities.createNativeQuery(statement)
                .setParameter("now", now)
                .setParameter("these", these)
                .executeUpdate());
    }
}
