package org.onebeat.cases.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Territory;

/**
 * Numbers of files, counted per county and year without gaps. The count's row is locked until the report commits, so
 * draw last; counties do not wait for one another.
 */
@ApplicationScoped
class DisputeNumbers {

    private static final String DRAW = """
            insert into dispute_count (county_id, year, drawn) values (:county, :year, 1)
            on conflict (county_id, year) do update set drawn = dispute_count.drawn + 1
            returning drawn
            """;

    private final EntityManager entities;
    private final Territory territory;

    DisputeNumbers(EntityManager entities, Territory territory) {
        this.entities = entities;
        this.territory = territory;
    }

    DisputeNumber next(int countyId, Instant recordedAt) {
        String code = territory.area(countyId).orElseThrow().code();
        int year = CivilTime.dayOf(recordedAt).getYear();
        int count = (Integer) entities.createNativeQuery(DRAW, Integer.class)
                .setParameter("county", countyId)
                .setParameter("year", year)
                .getSingleResult();
        return DisputeNumber.of(code, year, count);
    }
}
