package org.onebeat.hazard.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.IntStream;
import org.onebeat.territory.Territory;

/**
 * Numbers of hazards, counted per county and year without gaps. The count's row is locked until the transaction ends, so
 * draw last; counties do not wait for one another.
 */
@ApplicationScoped
public class HazardNumbers {

    private static final String DRAW = """
            insert into hazard_count (county_id, year, drawn) values (:county, :year, :count)
            on conflict (county_id, year) do update set drawn = hazard_count.drawn + :count
            returning drawn
            """;

    private final EntityManager entities;
    private final Territory territory;

    HazardNumbers(EntityManager entities, Territory territory) {
        this.entities = entities;
        this.territory = territory;
    }

    /** The next numbers of that year, so many. */
    public List<HazardNumber> next(int countyId, int year, int count) {
        if (count == 0) {
            return List.of();
        }
        String code = territory.area(countyId).orElseThrow().code();
        int last = (Integer) entities.createNativeQuery(DRAW, Integer.class)
                .setParameter("county", countyId)
                .setParameter("year", year)
                .setParameter("count", count)
                .getSingleResult();
        return IntStream.rangeClosed(last - count + 1, last)
                .mapToObj(number -> HazardNumber.of(code, year, number))
                .toList();
    }
}
