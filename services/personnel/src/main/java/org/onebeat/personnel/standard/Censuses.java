package org.onebeat.personnel.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Town or country, households, people and class of many villages on a day, in one query. */
@ApplicationScoped
class Censuses {
    private static final String KNOWN = """
            select area.id, area.settlement, counted.households, counted.people, counted.counted_on, classed.class as code,
                coalesce(asked.officers, 0) as officers
            from territory_area area
            left join lateral (select * from village_count count where count.village_id = area.id
                and count.counted_on <= :day order by count.counted_on desc limit 1) counted on true
            left join lateral (select * from village_classing classing where classing.village_id = area.id
                and classing.from_date <= :day order by classing.from_date desc limit 1) classed on true
            left join lateral (select * from village_class_standard standard
                where standard.village_class = classed.class and standard.valid_from <= :day
                order by standard.valid_from desc limit 1) asked on true
            where area.id = any (:villages)
            """;

    private final EntityManager entities;

    Censuses(EntityManager entities) {
        this.entities = entities;
    }

    Map<Integer, Census> of(Collection<Integer> villages, LocalDate day) {
        return entities
                .unwrap(Session.class)
                .createNativeQuery(KNOWN, Object[].class)
                .addScalar("id", Integer.class)
                .addScalar("settlement", String.class)
                .addScalar("households", Integer.class)
                .addScalar("people", Integer.class)
                .addScalar("counted_on", LocalDate.class)
                .addScalar("code", String.class)
                .addScalar("officers", Integer.class)
                .setParameter("day", day)
                .setParameter("villages", villages.toArray(Integer[]::new))
                .getResultList()
                .stream()
                .map(Censuses::read)
                .collect(Collectors.toMap(Census::village, census -> census));
    }

    private static Census read(Object[] row) {
        return new Census(
                (Integer) row[0],
                "URBAN".equals(row[1]),
                (Integer) row[2],
                (Integer) row[3],
                (LocalDate) row[4],
                (String) row[5],
                (Integer) row[6]);
    }
}
