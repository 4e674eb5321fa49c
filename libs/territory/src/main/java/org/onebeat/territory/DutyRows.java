package org.onebeat.territory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The rows of published rosters: who is on duty in which station, from when until when. */
@ApplicationScoped
class DutyRows {
    private static final String PUT = """
            insert into territory_roster (id, version, station_id)
            select * from unnest(?::integer[], ?::bigint[], ?::integer[])
            on conflict (id) do update set version = excluded.version, station_id = excluded.station_id
            where territory_roster.version < excluded.version
            returning id, xmax = 0 as first_heard
            """;
    private static final String FORGET = """
            delete from territory_duty where roster_id = any (?)
            returning roster_id, person_id, duty, valid_from, valid_until
            """;
    private static final String STAND = """
            insert into territory_duty (roster_id, station_id, person_id, duty, valid_from, valid_until)
            select * from unnest(?::integer[], ?::integer[], ?::integer[], ?::text[], ?::text[]::timestamptz[],
                ?::text[]::timestamptz[])
            """;
    private static final String ON_DUTY = """
            with ask as (select ?::timestamptz as instant, ?::date as day, ?::integer[] as areas)
            select person.id, person.display_name, duty.duty, duty.valid_from, duty.valid_until,
                post.rank is not null as posted
            from ask join territory_duty duty on duty.station_id = ? and duty.valid_from <= ask.instant
                and duty.valid_until > ask.instant
            join territory_person person on person.id = duty.person_id
                and person.valid_from <= ask.day and (person.valid_until is null or person.valid_until > ask.day)
            cross join lateral (
                select min(array_position(
                    array['STATION_CHIEF', 'COMMUNITY_OFFICER', 'AUXILIARY'], posting.function)) as rank
                from territory_posting posting join territory_posting_area held on held.posting_id = posting.id
                where posting.person_id = person.id and held.area_id = any (ask.areas)
                    and held.valid_from <= ask.instant
                    and (held.valid_until is null or held.valid_until > ask.instant)) post
            order by post.rank, duty.duty, person.id
            """;

    private final Sql sql;
    private final Event<DutiesTold> told;

    DutyRows(Sql sql, Event<DutiesTold> told) {
        this.sql = sql;
        this.told = told;
    }

    void put(Collection<DutiesState> states) {
        Map<Integer, Boolean> newer = new HashMap<>();
        sql.list(
                PUT,
                row -> newer.put(row.getInt(1), row.getBoolean(2)),
                Column.of("int", states, DutiesState::roster),
                Column.of("bigint", states, DutiesState::version),
                Column.of("int", states, DutiesState::station));
        if (newer.isEmpty()) {
            return;
        }
        List<DutiesState> news = states.stream()
                .filter(state -> newer.containsKey(state.roster()))
                .toList();
        Map<Integer, Set<DutiesState.Turn>> before =
                sql.list(FORGET, DutyRows::known, Column.ints(newer.keySet())).stream()
                        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
        stand(news);
        news.forEach(state -> told.fire(new DutiesTold(
                state.roster(),
                state.version(),
                state.station(),
                newer.get(state.roster()) ? null : before.getOrDefault(state.roster(), Set.of()),
                Set.copyOf(state.duties()))));
    }

    private void stand(List<DutiesState> states) {
        List<Row> rows = states.stream()
                .flatMap(state -> state.duties().stream().map(turn -> new Row(state.roster(), state.station(), turn)))
                .toList();
        sql.change(
                STAND,
                Column.of("int", rows, Row::roster),
                Column.of("int", rows, Row::station),
                Column.of("int", rows, row -> row.turn().person()),
                Column.of("text", rows, row -> row.turn().duty()),
                Column.of("text", rows, row -> row.turn().from()),
                Column.of("text", rows, row -> row.turn().until()));
    }

    /** Whoever is posted there first, and of those whoever leads. */
    List<OnDuty> onDuty(Ancestors where, Instant at) {
        if (where.stationId() == null) {
            return List.of();
        }
        List<Integer> areas = Stream.of(where.stationId(), where.sectorId(), where.villageId())
                .filter(Objects::nonNull)
                .toList();
        return sql.list(ON_DUTY, DutyRows::read, at, CivilDay.of(at), Column.ints(areas), where.stationId());
    }

    private static Map.Entry<Integer, DutiesState.Turn> known(ResultSet row) throws SQLException {
        DutiesState.Turn turn = new DutiesState.Turn(
                row.getInt(2),
                row.getString(3),
                row.getTimestamp(4).toInstant(),
                row.getTimestamp(5).toInstant());
        return Map.entry(row.getInt(1), turn);
    }

    private static OnDuty read(ResultSet row) throws SQLException {
        return new OnDuty(
                row.getInt(1),
                row.getString(2),
                row.getString(3),
                row.getTimestamp(4).toInstant(),
                row.getTimestamp(5).toInstant(),
                row.getBoolean(6));
    }

    private record Row(int roster, int station, DutiesState.Turn turn) {}
}
