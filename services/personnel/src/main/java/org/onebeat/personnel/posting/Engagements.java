package org.onebeat.personnel.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.onebeat.territory.Role;

/**
 * What people do anywhere, for decisions about them that must not depend on how far their decider sees: whether a post
 * is their main one, and whether they hold a function above the decider's. It is read from the replica, which stands
 * behind no wall and has this service's own writes; never shown to a caller but the person.
 */
@ApplicationScoped
public class Engagements {
    private static final String ENGAGEMENTS = """
            select posting.id, posting.person_id, posting.function, posting.is_main, posting.is_acting, posting.kind,
                min(held.valid_from) as begin,
                case when bool_and(held.valid_until is not null) then max(held.valid_until) end as until,
                array_agg(held.area_id) filter (where held.valid_from <= :at
                    and (held.valid_until is null or held.valid_until > :at)) as areas
            from territory_posting posting
            join territory_posting_area held on held.posting_id = posting.id
            where posting.person_id = any (:people)
            group by posting.id
            having bool_or(held.valid_until is null or held.valid_until > :at)
            """;

    private final EntityManager entities;

    Engagements(EntityManager entities) {
        this.entities = entities;
    }

    /** By person, what stands at an instant or later. A transaction must be running. */
    public Map<Integer, List<Engagement>> of(Collection<Integer> people, Instant at) {
        NativeQuery<Object[]> query = entities.unwrap(Session.class)
                .createNativeQuery(ENGAGEMENTS, Object[].class)
                .addScalar("id", Integer.class)
                .addScalar("person_id", Integer.class)
                .addScalar("function", String.class)
                .addScalar("is_main", Boolean.class)
                .addScalar("is_acting", Boolean.class)
                .addScalar("kind", String.class)
                .addScalar("begin", Instant.class)
                .addScalar("until", Instant.class)
                .addScalar("areas", Integer[].class)
                .setParameter("people", people.toArray(Integer[]::new))
                .setParameter("at", at);
        return query.getResultList().stream().map(Engagements::read).collect(Collectors.groupingBy(Engagement::person));
    }

    private static Engagement read(Object[] row) {
        return new Engagement(
                (Integer) row[0],
                (Integer) row[1],
                Role.valueOf((String) row[2]),
                (Boolean) row[3],
                (Boolean) row[4],
                (String) row[5],
                (Instant) row[6],
                (Instant) row[7],
                row[8] == null ? Set.of() : Set.of((Integer[]) row[8]));
    }
}
