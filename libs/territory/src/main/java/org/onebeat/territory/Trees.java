package org.onebeat.territory;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The two trees on a day, upwards and downwards. */
@ApplicationScoped
class Trees {
    private static final String UPWARDS = """
            with recursive ask as (select ?::date as day), up (start, id) as (
                select area, area from unnest(?::integer[]) area
                union
                select up.start, parent.parent_id
                from ask, up join territory_area_parent parent on parent.area_id = up.id
                where parent.valid_from <= ask.day and (parent.valid_until is null or parent.valid_until > ask.day))
            select up.start, up.id, area.kind,
                area.valid_from <= ask.day and (area.valid_until is null or area.valid_until > ask.day) as in_force,
                parent.parent_kind, parent.parent_id
            from ask, up left join territory_area area on area.id = up.id
            left join territory_area_parent parent on parent.area_id = up.id
                and parent.valid_from <= (table ask)
                and (parent.valid_until is null or parent.valid_until > (table ask))
            order by parent.parent_id
            """;
    private static final String DOWNWARDS = """
            with recursive ask as (select ?::date as day), down (id) as (
                select ?::integer
                union
                select child.area_id
                from ask, down join territory_area_parent child on child.parent_id = down.id
                where child.valid_from <= ask.day and (child.valid_until is null or child.valid_until > ask.day))
            select down.id from down join territory_area area on area.id = down.id where area.kind = ?
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
        Lineage lineage = upwards(List.of(areaId), day).get(areaId);
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
        upwards(areaIds, day).forEach((areaId, lineage) -> {
            if (lineage.complete()) {
                lineage.place().ifPresent(place -> places.put(areaId, place));
            }
        });
        return places;
    }

    Set<Integer> below(int areaId, AreaKind kind, LocalDate day) {
        return Set.copyOf(sql.list(DOWNWARDS, row -> row.getInt(1), day, areaId, kind.name()));
    }

    private Map<Integer, Lineage> upwards(Collection<Integer> areaIds, LocalDate day) {
        Map<Integer, Lineage> lineages = new HashMap<>();
        for (Line line : sql.list(UPWARDS, Trees::read, day, Column.ints(areaIds))) {
            lineages.computeIfAbsent(line.start(), Lineage::new)
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
                row.getInt(1), row.getInt(2), row.getString(3), row.getBoolean(4), row.getString(5), row.getInt(6));
    }

    private record Line(int start, int id, String kind, boolean inForce, String parentKind, int parent) {}
}
