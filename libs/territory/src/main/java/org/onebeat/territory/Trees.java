package org.onebeat.territory;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The two trees on a day, upwards and downwards. */
@ApplicationScoped
class Trees {
    /** The lateral keeps the planner, who guesses far too many rows, from reading every area for the six that are asked. */
    private static final String UPWARDS = """
            with recursive up (start, day, id) as (
                select area, day, area from unnest(?::integer[], ?::date[]) as asked (area, day)
                union
                select up.start, up.day, parent.parent_id
                from up join territory_area_parent parent on parent.area_id = up.id
                where parent.valid_from <= up.day and (parent.valid_until is null or parent.valid_until > up.day))
            select up.start, up.day, up.id, area.kind,
                area.valid_from <= up.day and (area.valid_until is null or area.valid_until > up.day) as in_force,
                parent.parent_kind, parent.parent_id
            from up left join lateral (
                select kind, valid_from, valid_until from territory_area where id = up.id offset 0) area on true
            left join territory_area_parent parent on parent.area_id = up.id
                and parent.valid_from <= up.day and (parent.valid_until is null or parent.valid_until > up.day)
            order by parent.parent_id
            """;

    private static final String DOWNWARDS = """
            with recursive ask as (select ?::date as day), down (id) as (
                select unnest(?::integer[])
                union
                select child.area_id
                from ask, down join territory_area_parent child on child.parent_id = down.id
                where child.valid_from <= ask.day and (child.valid_until is null or child.valid_until > ask.day))
            select down.id from down join territory_area area on area.id = down.id where area.kind = any (?)
            """;
    /** With what became part of these, and with what is no more where it stood last. */
    private static final String AFFECTED = """
            with recursive ask as (select ?::date as day), affected (id) as (
                select unnest(?::integer[])
                union
                select near.id
                from ask, affected cross join lateral (
                    select child.area_id as id
                    from territory_area_parent child left join territory_area area on area.id = child.area_id
                    where child.parent_id = affected.id and child.valid_from <= ask.day
                        and (child.valid_until is null or child.valid_until > ask.day
                            or child.valid_until = area.valid_until)
                    union all
                    select area_id from territory_area_successor
                    where successor_id = affected.id and valid_from <= ask.day) near)
            select affected.id from affected join territory_area area on area.id = affected.id
            where area.kind = any (?)
            """;

    private static final String REFERENCES = """
            select 1 where exists (select 1 from territory_area_parent where parent_id = ?)
                or exists (select 1 from territory_posting_area where area_id = ?)
            """;

    private final Sql sql;
    private final Lag lag;

    Trees(Sql sql, Lag lag) {
        this.sql = sql;
        this.lag = lag;
    }

    Ancestors ancestorsOf(int areaId, LocalDate day) {
        AreaOn asked = new AreaOn(areaId, day);
        Lineage lineage = upwards(List.of(asked)).get(asked);
        if (!lineage.known(areaId)) {
            throw lag.known() || referenced(areaId) ? new ReplicaBehind("area " + areaId) : new UnknownArea(areaId);
        }
        if (!lineage.complete()) {
            throw new ReplicaBehind("parents of area " + areaId);
        }
        return lineage.place().orElseThrow(() -> new UnknownArea(areaId + " on " + day));
    }

    Map<Integer, Ancestors> ancestorsOf(Collection<Integer> areaIds, LocalDate day) {
        Map<Integer, Ancestors> places = new HashMap<>();
        places(areaIds.stream().map(area -> new AreaOn(area, day)).toList())
                .forEach((asked, place) -> places.put(asked.area(), place));
        return places;
    }

    Map<AreaAt, Ancestors> ancestorsOf(Collection<AreaAt> records) {
        Map<AreaOn, Ancestors> places =
                places(records.stream().map(AreaOn::of).distinct().toList());
        Map<AreaAt, Ancestors> answers = new HashMap<>();
        for (AreaAt asked : records) {
            Optional.ofNullable(places.get(AreaOn.of(asked))).ifPresent(place -> answers.put(asked, place));
        }
        return answers;
    }

    Set<Integer> affectedBy(Collection<Integer> areaIds, Set<AreaKind> kinds, LocalDate day) {
        return Set.copyOf(sql.list(
                AFFECTED, row -> row.getInt(1), day, Column.ints(areaIds), Column.of("text", kinds, AreaKind::name)));
    }

    /** Areas without a place on their day are left out. */
    Map<AreaOn, Ancestors> places(List<AreaOn> asked) {
        Map<AreaOn, Ancestors> places = new HashMap<>();
        upwards(asked).forEach((area, lineage) -> {
            if (lineage.complete()) {
                lineage.place().ifPresent(place -> places.put(area, place));
            }
        });
        return places;
    }

    Set<Integer> below(Collection<Integer> areaIds, Set<AreaKind> kinds, LocalDate day) {
        return Set.copyOf(sql.list(
                DOWNWARDS, row -> row.getInt(1), day, Column.ints(areaIds), Column.of("text", kinds, AreaKind::name)));
    }

    private Map<AreaOn, Lineage> upwards(List<AreaOn> asked) {
        Map<AreaOn, Lineage> lineages = new HashMap<>();
        Column areas = Column.of("int", asked, AreaOn::area);
        Column days = Column.of("date", asked, AreaOn::day);
        for (Line line : sql.list(UPWARDS, Trees::read, areas, days)) {
            lineages.computeIfAbsent(line.start(), start -> new Lineage(start.area()))
                    .add(line.id(), line.kind(), line.inForce(), line.parentKind(), line.parent());
        }
        return lineages;
    }

    /** Somebody has spoken of it, so it exists: only its own event has not arrived. */
    private boolean referenced(int areaId) {
        return sql.first(REFERENCES, row -> true, areaId, areaId).isPresent();
    }

    private static Line read(ResultSet row) throws SQLException {
        return new Line(
                new AreaOn(row.getInt(1), row.getObject(2, LocalDate.class)),
                row.getInt(3),
                row.getString(4),
                row.getBoolean(5),
                row.getString(6),
                row.getInt(7));
    }

    private record Line(AreaOn start, int id, String kind, boolean inForce, String parentKind, int parent) {}

    record AreaOn(int area, LocalDate day) {
        static AreaOn of(AreaAt record) {
            return new AreaOn(record.area(), CivilDay.of(record.at()));
        }
    }
}
