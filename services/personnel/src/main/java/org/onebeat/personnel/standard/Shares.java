package org.onebeat.personnel.standard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.Session;
import org.onebeat.service.time.CivilTime;

/**
 * What part of a person each village has: whoever serves in three villages counts for a third in each, so that villages
 * add up to people. Community officers and auxiliaries count, of the village itself or of its sector; who answers for a
 * whole station serves in none of its villages.
 */
@ApplicationScoped
class Shares {
    private static final String SERVING = """
            with serving as (
                select distinct person.id as person, coalesce(member.area_id, held.area_id) as village
                from territory_posting_area held
                join territory_posting posting on posting.id = held.posting_id
                    and posting.function in ('COMMUNITY_OFFICER', 'AUXILIARY') and not posting.is_acting
                join territory_person person on person.id = posting.person_id and person.valid_from <= :day
                    and (person.valid_until is null or person.valid_until > :day)
                join territory_area area on area.id = held.area_id and area.kind in ('VILLAGE', 'SECTOR')
                left join territory_area_parent member on member.parent_id = held.area_id
                    and member.parent_kind = 'SECTOR' and member.valid_from <= :day
                    and (member.valid_until is null or member.valid_until > :day)
                where held.valid_from <= :at and (held.valid_until is null or held.valid_until > :at)
                    and (area.kind = 'VILLAGE' or member.area_id is not null))
            select village, cast(sum(part) as double precision) as share
            from (select village, 1.0 / count(*) over (partition by person) as part from serving) parts
            group by village
            """;

    private final EntityManager entities;

    Shares(EntityManager entities) {
        this.entities = entities;
    }

    /** By village; where nobody serves, the village is left out. */
    Map<Integer, Double> at(Instant at) {
        Map<Integer, Double> shares = new HashMap<>();
        entities.unwrap(Session.class)
                .createNativeQuery(SERVING, Object[].class)
                .addScalar("village", Integer.class)
                .addScalar("share", Double.class)
                .setParameter("at", at)
                .setParameter("day", CivilTime.dayOf(at))
                .getResultList()
                .forEach(row -> shares.put((Integer) row[0], (Double) row[1]));
        return shares;
    }
}
