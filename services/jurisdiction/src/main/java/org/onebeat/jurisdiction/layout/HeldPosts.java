package org.onebeat.jurisdiction.layout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Role;

/** The postings of the line over these areas at an instant, as far as this service has heard, by one query. */
@ApplicationScoped
class HeldPosts {

    private static final String HELD = """
            select held.area_id, posting.function, person.id, person.display_name, posting.is_acting
            from territory_posting_area held
            join territory_posting posting on posting.id = held.posting_id
                and posting.function in ('SUPPORTING_LEADER', 'STATION_CHIEF', 'COMMUNITY_OFFICER', 'AUXILIARY', 'GRID_WORKER')
            join territory_person person on person.id = posting.person_id
                and person.valid_from <= :day and (person.valid_until is null or person.valid_until > :day)
            where held.area_id = any (cast(:areas as integer[]))
                and held.valid_from <= :instant and (held.valid_until is null or held.valid_until > :instant)
            order by held.area_id, posting.is_acting desc, posting.is_main desc, person.display_name, person.id
            """;

    private final EntityManager entities;

    HeldPosts(EntityManager entities) {
        this.entities = entities;
    }

    /** Who acts for a holder comes first. */
    @SuppressWarnings("unchecked") // a native query knows its rows at run time only
    List<Held> over(Collection<Integer> areas, Instant at) {
        List<Object[]> rows = entities.createNativeQuery(HELD)
                .setParameter("areas", areas.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")))
                .setParameter("instant", at)
                .setParameter("day", CivilTime.dayOf(at))
                .getResultList();
        return rows.stream().map(HeldPosts::read).distinct().toList();
    }

    private static Held read(Object[] row) {
        return new Held(
                (Integer) row[0], Role.valueOf((String) row[1]), (Integer) row[2], (String) row[3], (Boolean) row[4]);
    }
}
