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

/** What areas are called. Where nothing was in force on the day, the last name and code before it, else the first. */
@ApplicationScoped
class Names {
    private static final String CALLED = """
            with ask as (select ?::date as day)
            select area.id, area.kind, code.value, name.value
            from ask cross join territory_area area
            left join lateral (
                select value from territory_area_code where area_id = area.id
                order by valid_from <= ask.day desc, abs(valid_from - ask.day) limit 1) code on true
            left join lateral (
                select value from territory_area_name where area_id = area.id
                order by valid_from <= ask.day desc, abs(valid_from - ask.day) limit 1) name on true
            """;
    private static final String BEARERS = """
            select distinct on (value) value, area_id from territory_area_code where value = any (?)
            order by value, valid_until desc nulls first, valid_from desc, area_id
            """;
    private static final String IN_FORCE =
            " area.valid_from <= ask.day and (area.valid_until is null or area.valid_until > ask.day)";

    private final Sql sql;
    private final CivilDay day;

    Names(Sql sql, CivilDay day) {
        this.sql = sql;
        this.day = day;
    }

    Optional<Area> area(int id) {
        return sql.first(CALLED + "where area.id = ?", Names::read, day.today(), id);
    }

    Map<Integer, Area> areas(Collection<Integer> ids) {
        Map<Integer, Area> areas = new HashMap<>();
        sql.list(CALLED + "where area.id = any (?)", Names::read, day.today(), Column.ints(ids))
                .forEach(area -> areas.put(area.id(), area));
        return areas;
    }

    Optional<Area> areaByCode(String code, LocalDate on) {
        return sql.first(CALLED + """
                        where area.id in (
                            select area_id from territory_area_code
                            where value = ? and valid_from <= ask.day
                                and (valid_until is null or valid_until > ask.day))
                        order by area.id
                        """, Names::read, on, code);
    }

    Map<String, Area> areasByCode(Collection<String> codes) {
        Map<String, Area> areas = new HashMap<>();
        List<Coded> coded = sql.list(
                BEARERS, row -> new Coded(row.getString(1), row.getInt(2)), Column.of("text", codes, code -> code));
        Map<Integer, Area> byId = areas(coded.stream().map(Coded::area).toList());
        coded.forEach(it -> areas.put(it.code(), byId.get(it.area())));
        return areas;
    }

    private record Coded(String code, int area) {}

    List<Area> inForce(AreaKind kind, LocalDate on) {
        return sql.list(
                CALLED + "where area.kind = ? and" + IN_FORCE + " order by code.value, area.id",
                Names::read,
                on,
                kind.name());
    }

    /** Villages in force whose name contains this, whoever is called just so first. */
    List<Area> villagesNamed(String part, LocalDate on, int most) {
        return sql.list(
                CALLED + "where area.kind = 'VILLAGE' and strpos(name.value, ?) > 0 and" + IN_FORCE
                        + " order by name.value = ? desc, code.value, area.id limit ?",
                Names::read,
                on,
                part,
                part,
                most);
    }

    private static Area read(ResultSet row) throws SQLException {
        return new Area(
                row.getInt(1),
                AreaKind.valueOf(row.getString(2)),
                Optional.ofNullable(row.getString(3)).orElse(""),
                Optional.ofNullable(row.getString(4)).orElse(""));
    }
}
