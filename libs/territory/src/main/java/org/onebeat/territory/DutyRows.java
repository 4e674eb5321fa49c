package org.onebeat.territory;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The rows of published rosters: who is on duty in which station, from when until when. */
@ApplicationScoped
class DutyRows {
    private static final String PUT = """
            insert into territory_roster (id, version, station_id)
            select * from unnest(?::integer[], ?::bigint[], ?::integer[])
            on conflict (id) do update set version = excluded.version, station_id = excluded.station_id
            where territory_roster.version < excluded.version
            returning id
            """;
    private static final String FORGET = "delete from territory_duty where roster_id = any (?)";
    private static final String STAND = """
            insert into territory_duty (roster_id, station_id, person_id, duty, valid_from, valid_until)
            select * from unnest(?::integer[], ?::integer[], ?::integer[], ?::text[], ?::text[]::timestamptz[],
                ?::text[]::timestamptz[])
            """;
    private static final String ON_DUTY = """
            select person.id, person.display_name, duty.duty, duty.valid_from, duty.valid_until
            from territory_duty duty join territory_person person on person.id = duty.person_id
                and person.valid_from <= ? and (person.valid_until is null or person.valid_until > ?)
            where duty.station_id = ? and duty.valid_from <= ? and duty.valid_until > ?
            order by duty.duty, person.id
            """;

    private final Sql sql;

    DutyRows(Sql sql) {
        this.sql = sql;
    }

    void put(Collection<DutiesState> states) {
        Set<Integer> newer = Set.copyOf(sql.list(
                PUT,
                row -> row.getInt(1),
                Column.of("int", states, DutiesState::roster),
                Column.of("bigint", states, DutiesState::version),
                Column.of("int", states, DutiesState::station)));
        if (newer.isEmpty()) {
            return;
        }
        sql.change(FORGET, Column.ints(newer));
        List<Row> rows = states.stream()
                .filter(state -> newer.contains(state.roster()))
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

    List<OnDuty> onDuty(int station, Instant at) {
        return sql.list(
                ON_DUTY,
                row -> new OnDuty(
                        row.getInt(1),
                        row.getString(2),
                        row.getString(3),
                        row.getTimestamp(4).toInstant(),
                        row.getTimestamp(5).toInstant()),
                CivilDay.of(at),
                CivilDay.of(at),
                station,
                at,
                at);
    }

    private record Row(int roster, int station, DutiesState.Turn turn) {}
}
