package org.onebeat.territory;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Whose an account is, what they hold now, and which single matters are opened to that: the one query that every call begins with. By this clock, or already by the
 * authority's word where this clock is behind ({@link Now}), so that no door stays open for want of a word. A post over what is no
 * more reaches where that stood last, and what it became, until personnel has told of it as passed on.
 */
@ApplicationScoped
class Standings {
    private static final String STANDING = """
            with recursive ask as (
                select instant, (instant at time zone 'Asia/Shanghai')::date as day
                from territory_present(?::timestamptz) as instant),
            person as (
                select person.* from ask join territory_person person on person.account = ?
                    and person.valid_from <= ask.day and (person.valid_until is null or person.valid_until > ask.day)
                order by person.id limit 1),
            post as (
                select posting.id, posting.function, held.area_id
                from ask, person join territory_posting posting on posting.person_id = person.id
                join territory_posting_area held on held.posting_id = posting.id
                where posting.function = any (?) and held.valid_from <= ask.instant
                    and (held.valid_until is null or held.valid_until > ask.instant)),
            reach as (
                select id, function, area_id from post
                union
                select post.id, post.function, territory_heir(post.area_id, ask.day)
                from ask cross join post join territory_area ended on ended.id = post.area_id and ended.valid_until <= ask.day),
            up (start, id, kind, day) as (
                select area.id, area.id, area.kind, least(ask.day, area.valid_until - 1)
                from ask cross join reach join territory_area area on area.id = reach.area_id
                union
                select up.start, parent.parent_id, parent.parent_kind, up.day
                from up join territory_area_parent parent on parent.area_id = up.id
                where parent.valid_from <= up.day and (parent.valid_until is null or parent.valid_until > up.day))
            select person.id, is_system, service_number, account, display_name, category, unit_id,
                reach.id as posting_id, reach.function, area.id as area_id, area.kind,
                territory_granted(reach.id, area.id, ask.instant) as matters,
                (select array_agg(up.id) from up where up.start = area.id and up.kind = 'COUNTY') as counties,
                (select min(up.id) from up where up.start = area.id and up.kind = 'VILLAGE') as village_id,
                case area.kind when 'CITY' then (
                    select array_agg(distinct county.area_id) from territory_area_parent county
                    where county.parent_id = area.id and county.parent_kind = 'CITY') end as whole_city
            from ask cross join person
            left join (reach join territory_area area on area.id = reach.area_id) on true
            """;

    private final Sql sql;
    private final CivilDay day;

    Standings(Sql sql, CivilDay day) {
        this.sql = sql;
        this.day = day;
    }

    Standing of(Caller caller) {
        List<Line> lines = sql.list(
                STANDING, Standings::read, day.now(), caller.account(), Column.of("text", caller.roles(), Role::name));
        return lines.isEmpty()
                ? Standing.UNKNOWN
                : new Standing(
                        Optional.of(lines.getFirst().person()),
                        lines.stream().flatMap(line -> line.post().stream()).toList());
    }

    private static Line read(ResultSet row) throws SQLException {
        Person person = People.read(row);
        return new Line(person, row.getString("kind") == null ? Optional.empty() : Optional.of(post(row)));
    }

    private static Post post(ResultSet row) throws SQLException {
        AreaKind kind = AreaKind.valueOf(row.getString("kind"));
        int area = row.getInt("area_id");
        Role function = Role.valueOf(row.getString("function"));
        int posting = row.getInt("posting_id");
        Set<UUID> matters = Set.copyOf(elements(row, "matters", UUID[].class));
        if (kind == AreaKind.CITY) {
            List<Integer> all = new ArrayList<>(elements(row, "whole_city", Integer[].class));
            all.add(area);
            return new Post(posting, function, AreaKind.COUNTY, Set.copyOf(all), Set.copyOf(all), matters);
        }
        Set<Integer> counties = Set.copyOf(elements(row, "counties", Integer[].class));
        return kind == AreaKind.GRID
                ? new Post(posting, function, AreaKind.VILLAGE, Set.of(row.getInt("village_id")), counties, matters)
                : new Post(posting, function, kind, Set.of(area), counties, matters);
    }

    private static <T> List<T> elements(ResultSet row, String column, Class<T[]> type) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? List.of() : List.of(type.cast(array.getArray()));
    }

    private record Line(Person person, Optional<Post> post) {}
}
