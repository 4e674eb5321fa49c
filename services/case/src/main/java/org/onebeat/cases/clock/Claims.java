package org.onebeat.cases.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Claims disputes whose clock strikes, until the end of the transaction; what another replica claims is passed over. */
@ApplicationScoped
class Claims {

    private static final String CLAIM = """
            select id from dispute where strikes_at <= :now order by strikes_at limit :most for update skip locked
            """;

    private final EntityManager entities;

    Claims(EntityManager entities) {
        this.entities = entities;
    }

    List<UUID> claim(Instant now, int most) {
        return entities.createNativeQuery(CLAIM, UUID.class)
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList();
    }
}
