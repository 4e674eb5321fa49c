package org.onebeat.cases.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Claims requests for which the time has come, until the end of the transaction; what another replica claims is passed over. */
@ApplicationScoped
class RequestClaims {

    private static final String STRIKING = """
            select id from resident_request where strikes_at <= :now
            order by strikes_at limit :most for update skip locked
            """;

    private static final String OUTLIVED = """
            select id from resident_request where erase_at <= :now and erased_at is null
            order by erase_at limit :most for update skip locked
            """;

    private final EntityManager entities;

    RequestClaims(EntityManager entities) {
        this.entities = entities;
    }

    List<UUID> striking(Instant now, int most) {
        return claim(STRIKING, now, most);
    }

    List<UUID> outlived(Instant now, int most) {
        return claim(OUTLIVED, now, most);
    }

    private List<UUID> claim(String sql, Instant now, int most) {
        return entities.createNativeQuery(sql, UUID.class)
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList();
    }
}
