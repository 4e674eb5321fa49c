package org.onebeat.territory;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who holds what at an instant; of a village that is no more, who holds the one that it became, else its last station.
 * Who is still posted over what became part of an area holds that too, behind its own holders: the posting passes on
 * there as soon as personnel has told so, and nobody else is to answer until then.
 * Of several, who acts for the holder comes first, then a main posting, then the latest;
 * postings of somebody who has left, or of whom nobody has heard yet, do not count.
 */
@ApplicationScoped
class Holders {
    private static final String HELD = """
            join territory_posting_area held on held.valid_from <= ask.instant
                and (held.valid_until is null or held.valid_until > ask.instant)
            join territory_posting posting on posting.id = held.posting_id
            join territory_person person on person.id = posting.person_id
                and person.valid_from <= ask.day and (person.valid_until is null or person.valid_until > ask.day)
            """;
    private static final String FIRST =
            " posting.is_acting desc, posting.is_main desc, held.valid_from desc, posting.id";
    private static final String HOLDER =
            """
            with ask as (select ?::timestamptz as instant, ?::date as day)
            select posting.id, person.id, person.display_name, posting.function
            from ask
            """ + HELD + "where held.area_id = ? and posting.function = ? order by" + FIRST;
    private static final String SERVING = """
            with recursive ask as (
                select asked.place, asked.instant, asked.day, heir.id as village,
                    least(asked.day, last.valid_until - 1) as stood
                from unnest(?::integer[], ?::text[]::timestamptz[], ?::date[])
                    with ordinality as asked (village, instant, day, place)
                left join territory_area area on area.id = asked.village
                cross join lateral (
                    select case when area.valid_until <= asked.day then territory_heir(asked.village, asked.day)
                        else asked.village end as id) heir
                left join territory_area last on last.id = heir.id),
             near as (
                select place, village as area_id, 0 as distance from ask
                union all
                select place, case when ask.stood < ask.day then territory_heir(parent.parent_id, ask.day)
                    else parent.parent_id end, case parent.parent_kind when 'SECTOR' then 1 else 2 end
                from ask join territory_area_parent parent on parent.area_id = ask.village
                where parent.parent_kind in ('SECTOR', 'STATION') and parent.valid_from <= ask.stood
                    and (parent.valid_until is null or parent.valid_until > ask.stood)),
             line as (
                select place, area_id as heir, area_id, distance from near
                union
                select line.place, line.heir, gone.area_id, line.distance
                from line join ask on ask.place = line.place
                join territory_area_successor gone on gone.successor_id = line.area_id and gone.valid_from <= ask.day
                where territory_heir(gone.area_id, ask.day) = line.heir)
            select posting.id, person.id, person.display_name, posting.function, ask.place
            from ask join line on line.place = ask.place
            """ + HELD + """
            where held.area_id = line.area_id
                and ((posting.function = 'AUXILIARY' and line.distance = 0)
                    or posting.function = 'COMMUNITY_OFFICER'
                    or (posting.function = 'STATION_CHIEF' and line.distance = 2))
            order by ask.place,
                array_position(array['AUXILIARY', 'COMMUNITY_OFFICER', 'STATION_CHIEF'], posting.function),
                line.distance, line.area_id <> line.heir,
            """ + FIRST;

    private final Sql sql;

    Holders(Sql sql) {
        this.sql = sql;
    }

    List<Holder> holdersOf(int areaId, Role function, Instant at) {
        return sql.list(HOLDER, Holders::read, at, CivilDay.of(at), areaId, function.name());
    }

    Optional<Holder> responsibleFor(int villageId, Instant at) {
        return serving(villageId, at).stream().findFirst();
    }

    Map<AreaAt, Holder> responsibleFor(Collection<AreaAt> records) {
        List<AreaAt> asked = List.copyOf(Set.copyOf(records));
        Map<AreaAt, Holder> holders = new HashMap<>();
        served(asked).forEach(served -> holders.putIfAbsent(asked.get(served.place() - 1), served.by()));
        return holders;
    }

    List<Holder> serving(int villageId, Instant at) {
        return served(List.of(new AreaAt(villageId, at))).stream()
                .map(Served::by)
                .toList();
    }

    Map<Integer, List<Holder>> serving(Collection<Integer> villages, Instant at) {
        List<AreaAt> asked = Set.copyOf(villages).stream()
                .map(village -> new AreaAt(village, at))
                .toList();
        return served(asked).stream()
                .collect(Collectors.groupingBy(
                        served -> asked.get(served.place() - 1).area(),
                        Collectors.mapping(Served::by, Collectors.toList())));
    }

    private List<Served> served(List<AreaAt> asked) {
        return sql.list(
                SERVING,
                row -> new Served(row.getInt("place"), read(row)),
                Column.of("int", asked, AreaAt::area),
                Column.of("text", asked, AreaAt::at),
                Column.of("date", asked, it -> CivilDay.of(it.at())));
    }

    private static Holder read(ResultSet row) throws SQLException {
        return new Holder(row.getInt(1), row.getInt(2), row.getString(3), Role.valueOf(row.getString(4)));
    }

    private record Served(int place, Holder by) {}
}
