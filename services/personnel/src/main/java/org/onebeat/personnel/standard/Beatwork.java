package org.onebeat.personnel.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;

/** When people held postings as community officer; read from the replica, which knows all counties'. */
@ApplicationScoped
class Beatwork {
    private static final String HELD = """
            select distinct posting.person_id as person, held.valid_from as begin, held.valid_until as until
            from territory_posting posting join territory_posting_area held on held.posting_id = posting.id
            where posting.function = 'COMMUNITY_OFFICER' and held.valid_from <= :last
                and (held.valid_until is null or held.valid_until > :first)
            """;

    private final EntityManager entities;

    Beatwork(EntityManager entities) {
        this.entities = entities;
    }

    /** @param until exclusive, null while it goes on */
    record Span(int person, Instant from, Instant until) {
        boolean on(Instant at) {
            return !from.isAfter(at) && (until == null || until.isAfter(at));
        }
    }

    /** All that meets this time. */
    List<Span> between(Instant first, Instant last) {
        return entities
                .unwrap(Session.class)
                .createNativeQuery(HELD, Object[].class)
                .addScalar("person", Integer.class)
                .addScalar("begin", Instant.class)
                .addScalar("until", Instant.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList()
                .stream()
                .map(row -> new Span((Integer) row[0], (Instant) row[1], (Instant) row[2]))
                .toList();
    }
}
