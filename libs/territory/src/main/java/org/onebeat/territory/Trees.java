package org.onebeat.territory;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
                area.valid_from <= ask.day and (area.valid_until is null or area.valid_until > ask.day) as in_force
            from ask, up left join territory_area area on area.id = up.id
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

    Trees(Sql sql) {
        this.sql = sql;
    }

    Ancestors ancestorsOf(int areaId, LocalDate day) {
        List<Node> nodes = upwards(List.of(areaId), day).getOrDefault(areaId, List.of());
        if (nodes.stream().anyMatch(node -> node.id() == areaId && !node.known())) {
            throw referenced(areaId) ? new ReplicaBehind("area " + areaId) : new UnknownArea(areaId);
        }
        if (nodes.stream().anyMatch(node -> !node.known())) {
            throw new ReplicaBehind("parents of area " + areaId);
        }
        return place(areaId, nodes, day);
    }

    Map<Integer, Ancestors> ancestorsOf(Collection<Integer> areaIds, LocalDate day) {
        Map<Integer, Ancestors> places = new HashMap<>();
        upwards(areaIds, day).forEach((areaId, nodes) -> {
            if (nodes.stream().allMatch(Node::known) && stands(areaId, nodes)) {
                places.put(areaId, place(areaId, nodes, day));
            }
        });
        return places;
    }

    Set<Integer> below(int areaId, AreaKind kind, LocalDate day) {
        return Set.copyOf(sql.list(DOWNWARDS, row -> row.getInt(1), day, areaId, kind.name()));
    }

    private Map<Integer, List<Node>> upwards(Collection<Integer> areaIds, LocalDate day) {
        return sql
                .list(
                        UPWARDS,
                        row -> new Node(row.getInt(1), row.getInt(2), row.getString(3), row.getBoolean(4)),
                        day,
                        Column.ints(areaIds))
                .stream()
                .collect(Collectors.groupingBy(Node::start));
    }

    private static boolean stands(int areaId, List<Node> nodes) {
        return nodes.stream().anyMatch(node -> node.id() == areaId && node.inForce())
                && nodes.stream().anyMatch(node -> node.is(AreaKind.COUNTY) || node.is(AreaKind.CITY));
    }

    private static Ancestors place(int areaId, List<Node> nodes, LocalDate day) {
        Map<AreaKind, Integer> above = new EnumMap<>(AreaKind.class);
        nodes.forEach(node -> above.put(AreaKind.valueOf(node.kind()), node.id()));
        Integer county = above.getOrDefault(AreaKind.COUNTY, cityItself(areaId, above));
        if (county == null || !stands(areaId, nodes)) {
            throw new UnknownArea(areaId + " on " + day);
        }
        return new Ancestors(
                county,
                above.get(AreaKind.TOWNSHIP),
                above.get(AreaKind.STATION),
                above.get(AreaKind.SECTOR),
                above.get(AreaKind.VILLAGE));
    }

    private static Integer cityItself(int areaId, Map<AreaKind, Integer> above) {
        Integer city = above.get(AreaKind.CITY);
        return city != null && city == areaId ? city : null;
    }

    /** Somebody has spoken of it, so it exists: only its own event has not arrived. */
    private boolean referenced(int areaId) {
        return sql.first(REFERENCES, row -> true, areaId, areaId).isPresent();
    }

    private record Node(int start, int id, String kind, boolean inForce) {
        boolean known() {
            return kind != null;
        }

        boolean is(AreaKind other) {
            return other.name().equals(kind);
        }
    }
}
