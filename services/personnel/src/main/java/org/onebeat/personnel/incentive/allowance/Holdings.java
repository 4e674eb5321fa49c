package org.onebeat.personnel.incentive.allowance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.AreaAt;
import org.onebeat.territory.Role;
import org.onebeat.territory.Territory;

/**
 * The main postings of a month that a county pays. They are read from the replica, which stands behind no wall and knows
 * every past day: a post that has gone to another county since is paid by the one in which it stood then.
 */
@ApplicationScoped
class Holdings {
    private static final String HELD = """
            select posting.id, posting.person_id, posting.function, held.area_id, held.valid_from, held.valid_until
            from territory_posting posting
            join territory_posting_area held on held.posting_id = posting.id
            where posting.is_main and not posting.is_acting and posting.function = any (:functions)
                and held.valid_from < :end and (held.valid_until is null or held.valid_until > :begin)
            """;

    private final EntityManager entities;
    private final Territory territory;

    Holdings(EntityManager entities, Territory territory) {
        this.entities = entities;
        this.territory = territory;
    }

    List<Holding> in(int county, LocalDate month, Collection<Role> functions) {
        List<Holding> held = spans(month, functions).collect(Collectors.groupingBy(Held::posting)).values().stream()
                .map(spans -> holding(spans, month))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Holding::posting))
                .toList();
        var places = territory.ancestorsOf(held.stream().map(Holdings::place).collect(Collectors.toSet()));
        return held.stream()
                .filter(holding -> {
                    var where = places.get(place(holding));
                    return where != null && where.countyId() == county;
                })
                .toList();
    }

    private static AreaAt place(Holding holding) {
        return new AreaAt(holding.area(), CivilTime.startOf(holding.last()));
    }

    private static Holding holding(List<Held> held, LocalDate month) {
        List<Holding.Span> spans = held.stream().map(Held::span).toList();
        List<LocalDate> days = Holding.daysHeld(spans, month);
        Held one = held.getFirst();
        return days.isEmpty()
                ? null
                : new Holding(one.posting(), one.person(), one.function(), days, Holding.areaOn(days.getLast(), spans));
    }

    private record Held(int posting, int person, Role function, Holding.Span span) {}

    private Stream<Held> spans(LocalDate month, Collection<Role> functions) {
        return entities
                .unwrap(Session.class)
                .createNativeQuery(HELD, Object[].class)
                .addScalar("id", Integer.class)
                .addScalar("person_id", Integer.class)
                .addScalar("function", String.class)
                .addScalar("area_id", Integer.class)
                .addScalar("valid_from", Instant.class)
                .addScalar("valid_until", Instant.class)
                .setParameter("functions", functions.stream().map(Role::name).toArray(String[]::new))
                .setParameter("begin", CivilTime.startOf(month))
                .setParameter("end", CivilTime.startOf(month.plusMonths(1)))
                .getResultList()
                .stream()
                .map(Holdings::read);
    }

    private static Held read(Object[] row) {
        return new Held(
                (Integer) row[0],
                (Integer) row[1],
                Role.valueOf((String) row[2]),
                new Holding.Span((Integer) row[3], (Instant) row[4], (Instant) row[5]));
    }
}
