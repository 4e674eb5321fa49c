package org.onebeat.fieldwork.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** When posts over areas begin and end, as the replica knows them now; a posting that was in force on no day has no edge. */
@ApplicationScoped
class Edges {

    private static final String EDGES = """
            with held as not materialized (
                select held.area_id, held.posting_id, held.valid_from, held.valid_until, posting.is_acting as acting
                from territory_posting_area held join territory_posting posting on posting.id = held.posting_id
                where posting.function in ('AUXILIARY', 'COMMUNITY_OFFICER', 'STATION_CHIEF')
                    and (held.valid_until is null or held.valid_until > held.valid_from)),
            edge as (
                select area_id, posting_id, valid_until as instant, true as leaves, acting from held
                union all
                select area_id, posting_id, valid_from, false, acting from held),
            asked as (select * from edge where instant >= :from and instant < :until)
            """;

    private static final String OF =
            EDGES + "select area_id, posting_id, instant, leaves, acting from asked where area_id = any (:areas)";

    private static final String AREAS = EDGES + "select distinct area_id from asked";

    private final EntityManager entities;

    Edges(EntityManager entities) {
        this.entities = entities;
    }

    /** @param leaves the posting ends there; else it begins */
    record Edge(int area, int posting, Instant at, boolean leaves, boolean acting) {

        /** By it somebody goes, or is away and somebody acts: no mere coming. */
        boolean ends(int outgoing, int incoming) {
            return leaves ? posting == outgoing : acting && posting == incoming;
        }
    }

    List<Edge> of(Collection<Integer> areas, Instant from, Instant until) {
        return entities
                .unwrap(Session.class)
                .createNativeQuery(OF, Object[].class)
                .addScalar("area_id", Integer.class)
                .addScalar("posting_id", Integer.class)
                .addScalar("instant", Instant.class)
                .addScalar("leaves", Boolean.class)
                .addScalar("acting", Boolean.class)
                .setParameter("areas", areas.toArray(Integer[]::new))
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList()
                .stream()
                .map(row -> new Edge(
                        (Integer) row[0], (Integer) row[1], (Instant) row[2], (Boolean) row[3], (Boolean) row[4]))
                .toList();
    }

    /** All areas over which something begins or ends then. */
    Set<Integer> areas(Instant from, Instant until) {
        List<?> areas = entities.createNativeQuery(AREAS, Integer.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
        return areas.stream().map(Integer.class::cast).collect(Collectors.toSet());
    }
}
