package org.onebeat.cases.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onebeat.service.time.CivilTime;
import org.onebeat.territory.Territory;

/**
 * Numbers of files, counted per county and year without gaps, practice by itself. The count's row is locked until the
 * report commits, so draw last; counties do not wait for one another.
 */
@ApplicationScoped
public class DisputeNumbers {

    private static final String DRAW = """
            insert into %s as kept (county_id, year, drawn) values (:county, :year, :many)
            on conflict (county_id, year) do update set drawn = kept.drawn + excluded.drawn
            returning drawn
            """;

    private final EntityManager entities;
    private final Territory territory;

    DisputeNumbers(EntityManager entities, Territory territory) {
        this.entities = entities;
        this.territory = territory;
    }

    DisputeNumber next(int countyId, Instant recordedAt, boolean practice) {
        return next(countyId, List.of(recordedAt), practice).getFirst();
    }

    /** A number of its own year for each of these instants, in their order: one draw per year. */
    public List<DisputeNumber> next(int countyId, List<Instant> instants) {
        return next(countyId, instants, false);
    }

    private List<DisputeNumber> next(int countyId, List<Instant> instants, boolean practice) {
        String code = territory.area(countyId).orElseThrow().code();
        List<Integer> years =
                instants.stream().map(at -> CivilTime.dayOf(at).getYear()).toList();
        Map<Integer, Integer> last = new HashMap<>();
        years.stream()
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.summingInt(any -> 1)))
                .forEach((year, many) -> last.put(year, draw(countyId, year, practice, many) - many));
        return years.stream()
                .map(year -> DisputeNumber.of(code, year, practice, last.merge(year, 1, Integer::sum)))
                .toList();
    }

    /** The last of so many numbers. */
    private int draw(int countyId, int year, boolean practice, int many) {
        return (Integer)
                entities.createNativeQuery(DRAW.formatted(practice ? "practice_count" : "dispute_count"), Integer.class)
                        .setParameter("county", countyId)
                        .setParameter("year", year)
                        .setParameter("many", many)
                        .getSingleResult();
    }
}
