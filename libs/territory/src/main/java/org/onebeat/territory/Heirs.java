package org.onebeat.territory;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.onebeat.territory.Trees.AreaOn;

/** What goes on with an area that is no more. */
@ApplicationScoped
class Heirs {
    private static final String SUCCESSIONS = """
            select ended.id, min(next.successor_id), ended.valid_until
            from territory_area ended
            join territory_area_successor next on next.area_id = ended.id and next.valid_from = ended.valid_until
            where ended.id = any (?) and ended.heard_on >= ended.valid_until
            group by ended.id having count(*) = 1
            """;
    private static final String HEIRS = """
            with ask as (select ?::date as day)
            select area.id, heir.id, least(ask.day, last.valid_until - 1) as stood
            from ask join territory_area area on area.id = any (?)
            cross join lateral (
                select case when area.valid_until <= ask.day then territory_heir(area.id, ask.day)
                    else area.id end as id) heir
            join territory_area last on last.id = heir.id
            """;

    private final Sql sql;
    private final Trees trees;

    Heirs(Sql sql, Trees trees) {
        this.sql = sql;
        this.trees = trees;
    }

    List<Succession> successions(Collection<Integer> areas) {
        return sql.list(
                SUCCESSIONS,
                row -> new Succession(row.getInt(1), row.getInt(2), row.getObject(3, LocalDate.class)),
                Column.ints(areas));
    }

    Map<Integer, Integer> heirs(Collection<Integer> areas, LocalDate day) {
        Map<Integer, Integer> heirs = new HashMap<>();
        heirsOf(areas, day).forEach((area, heir) -> heirs.put(area, heir.area()));
        return heirs;
    }

    Map<Integer, Ancestors> placesOf(Collection<Integer> areas, LocalDate day) {
        Map<Integer, AreaOn> heirs = heirsOf(areas, day);
        Map<AreaOn, Ancestors> stood =
                trees.places(heirs.values().stream().distinct().toList());
        Map<Integer, AreaOn> above = heirsOf(
                stood.entrySet().stream()
                        .filter(last -> last.getKey().day().isBefore(day))
                        .flatMap(last -> above(last.getValue()))
                        .toList(),
                day);
        Map<Integer, Ancestors> places = new HashMap<>();
        heirs.forEach((area, heir) -> {
            if (stood.containsKey(heir)) {
                Ancestors last = stood.get(heir);
                places.put(area, heir.day().isBefore(day) ? since(last, above) : last);
            }
        });
        return places;
    }

    private Map<Integer, AreaOn> heirsOf(Collection<Integer> areas, LocalDate day) {
        Map<Integer, AreaOn> heirs = new HashMap<>();
        Set<Integer> asked = new HashSet<>(areas);
        if (!asked.isEmpty()) {
            sql.list(
                    HEIRS,
                    row -> {
                        AreaOn heir = new AreaOn(row.getInt(2), row.getObject(3, LocalDate.class));
                        return heirs.put(row.getInt(1), heir);
                    },
                    day,
                    Column.ints(asked));
        }
        return heirs;
    }

    private static Stream<Integer> above(Ancestors last) {
        return Stream.of(last.townshipId(), last.stationId(), last.sectorId()).filter(Objects::nonNull);
    }

    /** Where it stood last, as those above it are called since. */
    private static Ancestors since(Ancestors last, Map<Integer, AreaOn> above) {
        return new Ancestors(
                last.countyId(),
                since(last.townshipId(), above),
                since(last.stationId(), above),
                since(last.sectorId(), above),
                last.villageId());
    }

    private static Integer since(Integer area, Map<Integer, AreaOn> above) {
        AreaOn heir = area == null ? null : above.get(area);
        return heir == null ? area : Integer.valueOf(heir.area());
    }
}
