package org.onebeat.personnel.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.Session;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Ancestors;

/** Counts who serves in villages, sectors and grids at an instant; read from the replica, in one query. */
@ApplicationScoped
class Crews {
    private static final String HELD = """
            select coalesce(grid.parent_id, held.area_id) as area,
                cast(count(distinct person.id) filter (where posting.function = 'COMMUNITY_OFFICER') as integer) as officers,
                cast(count(distinct person.id) filter (where posting.function = 'AUXILIARY') as integer) as auxiliaries,
                cast(count(distinct person.id) filter (where posting.function = 'GRID_WORKER') as integer) as helpers
            from territory_posting_area held
            join territory_posting posting on posting.id = held.posting_id
                and posting.function in ('COMMUNITY_OFFICER', 'AUXILIARY', 'GRID_WORKER') and not posting.is_acting
            join territory_person person on person.id = posting.person_id and person.valid_from <= :day
                and (person.valid_until is null or person.valid_until > :day)
            left join territory_area_parent grid on grid.area_id = held.area_id and grid.parent_kind = 'VILLAGE'
                and grid.valid_from <= :day and (grid.valid_until is null or grid.valid_until > :day)
            where held.valid_from <= :at and (held.valid_until is null or held.valid_until > :at)
            group by 1
            """;

    private final EntityManager entities;

    Crews(EntityManager entities) {
        this.entities = entities;
    }

    /** By village, those of its sector included; of a village where nobody serves {@link Crew#NOBODY}. */
    Map<Integer, Crew> of(Collection<Ancestors> villages, Instant at) {
        Map<Integer, Crew> held = held(at);
        Map<Integer, Crew> crews = new HashMap<>();
        villages.forEach(where -> crews.put(
                where.villageId(),
                held.getOrDefault(where.villageId(), Crew.NOBODY)
                        .plus(officersOf(held.get(where.sectorId() == null ? -1 : where.sectorId())))));
        return crews;
    }

    private static Crew officersOf(Crew sector) {
        return sector == null ? Crew.NOBODY : new Crew(sector.officers(), 0, 0);
    }

    private Map<Integer, Crew> held(Instant at) {
        Map<Integer, Crew> held = new HashMap<>();
        entities.unwrap(Session.class)
                .createNativeQuery(HELD, Object[].class)
                .addScalar("area", Integer.class)
                .addScalar("officers", Integer.class)
                .addScalar("auxiliaries", Integer.class)
                .addScalar("helpers", Integer.class)
                .setParameter("at", at)
                .setParameter("day", CivilTime.dayOf(at))
                .getResultList()
                .forEach(row ->
                        held.put((Integer) row[0], new Crew((Integer) row[1], (Integer) row[2], (Integer) row[3])));
        return held;
    }
}
