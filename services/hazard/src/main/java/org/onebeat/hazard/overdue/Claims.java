package org.onebeat.hazard.overdue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Claims hazards whose time has run out, until the end of the transaction; what another replica claims is passed over. */
@ApplicationScoped
class Claims {

    private static final String CLAIM = """
            select id from hazard where goes_up_at <= :now order by goes_up_at limit :most for update skip locked
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
