package org.onebeat.hazard.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Territory;

/**
 * Numbers of hazards, counted per county and year without gaps, practice by itself. The count's row is locked until the
 * transaction ends, so draw last; counties do not wait for one another.
 */
@ApplicationScoped
public class HazardNumbers {

    private static final String DRAW = """
            insert into %s as kept (county_id, year, drawn) values (:county, :year, :count)
            on conflict (county_id, year) do update set drawn = kept.drawn + :count
            returning drawn
            """;

    private final EntityManager entities;
    private final Territory territory;

    HazardNumbers(EntityManager entities, Territory territory) {
        this.entities = entities;
        this.territory = territory;
    }

    /** The next number of the year in which it is recorded. */
    HazardNumber next(int countyId, Instant recordedAt, boolean practice) {
        return next(countyId, CivilTime.dayOf(recordedAt).getYear(), practice, 1)
                .getFirst();
    }

    /** The next numbers of that year, so many. */
    public List<HazardNumber> next(int countyId, int year, int count) {
        return next(countyId, year, false, count);
    }

    private List<HazardNumber> next(int countyId, int year, boolean practice, int count) {
        if (count == 0) {
            return List.of();
        }
        String code = territory.area(countyId).orElseThrow().code();
        int last = (Integer)
                entities.createNativeQuery(DRAW.formatted(practice ? "practice_count" : "hazard_count"), Integer.class)
                        .setParameter("county", countyId)
                        .setParameter("year", year)
                        .setParameter("count", count)
                        .getSingleResult();
        return IntStream.rangeClosed(last - count + 1, last)
                .mapToObj(number -> HazardNumber.of(code, year, practice, number))
                .toList();
    }
}
