package org.onebeat.territory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rows of areas and their histories. */
@ApplicationScoped
class AreaRows {
    private static final String PUT = """
            insert into territory_area (id, version, kind, settlement, valid_from, valid_until, heard_on)
            select * from unnest(?::integer[], ?::bigint[], ?::text[], ?::text[], ?::date[], ?::date[], ?::date[])
            on conflict (id) do update set version = excluded.version, kind = excluded.kind,
                settlement = excluded.settlement, valid_from = excluded.valid_from, valid_until = excluded.valid_until,
                heard_on = excluded.heard_on
            where territory_area.version < excluded.version
            returning id, xmax = 0 as first_heard
            """;
    private static final String FORGET = """
            with names as (delete from territory_area_name where area_id = any (?)),
                codes as (delete from territory_area_code where area_id = any (?)),
                successors as (delete from territory_area_successor where area_id = any (?)),
                parents as (delete from territory_area_parent where area_id = any (?)),
                trainings as (
                    delete from territory_area_training where area_id = any (?)
                    returning area_id, valid_from, valid_until)
            select area_id, valid_from, valid_until from trainings
            """;
    private static final String REMEMBER = """
            with names as (
                insert into territory_area_name select * from unnest(?::integer[], ?::text[], ?::date[], ?::date[])),
            codes as (
                insert into territory_area_code select * from unnest(?::integer[], ?::text[], ?::date[], ?::date[])),
            successors as (
                insert into territory_area_successor select * from unnest(?::integer[], ?::integer[], ?::date[])),
            trainings as (
                insert into territory_area_training
                select * from unnest(?::integer[], ?::timestamptz[], ?::timestamptz[]))
            insert into territory_area_parent
            select * from unnest(?::integer[], ?::text[], ?::integer[], ?::date[], ?::date[])
            """;

    private final Sql sql;
    private final Bonds bonds;
    private final Now now;
    private final Event<AreaChanged> changed;
    private final Event<TrainingTurned> turned;

    AreaRows(Sql sql, Bonds bonds, Now now, Event<AreaChanged> changed, Event<TrainingTurned> turned) {
        this.sql = sql;
        this.bonds = bonds;
        this.now = now;
        this.changed = changed;
        this.turned = turned;
    }

    /** Five statements for any number of areas. */
    void put(Collection<AreaState> states) {
        Set<Integer> moving = bonds.changing(states);
        Map<Integer, Boolean> newer = new HashMap<>();
        sql.list(PUT, row -> newer.put(row.getInt(1), row.getBoolean(2)), columns(states));
        List<AreaState> news =
                states.stream().filter(state -> newer.containsKey(state.id())).toList();
        if (news.isEmpty()) {
            return;
        }
        Column ids = Column.ints(newer.keySet());
        List<Drill> drills =
                sql.list(FORGET, row -> new Drill(row.getInt(1), Trainings.read(row, 2)), ids, ids, ids, ids, ids);
        sql.change(REMEMBER, histories(news));
        moving.retainAll(newer.keySet());
        changed.fire(new AreaChanged(newer.keySet(), moving, at(news)));
        // what is heard of for the first time, also anew after a rebuild, tells nothing that anybody judged by before
        news.stream().filter(state -> !newer.get(state.id())).forEach(state -> tellTurn(state, drills));
    }

    /** This clock may be behind the authority's, which tells a plan again as its day begins there. */
    private Instant at(List<AreaState> news) {
        return Stream.concat(
                        Stream.of(now.instant()),
                        news.stream()
                                .map(AreaState::told)
                                .filter(Objects::nonNull)
                                .map(CivilDay::start))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private void tellTurn(AreaState state, List<Drill> before) {
        List<AreaState.Training> known = before.stream()
                .filter(drill -> drill.area() == state.id())
                .map(Drill::training)
                .toList();
        TrainingTurned.between(state.id(), known, state.trainings()).ifPresent(turned::fire);
    }

    private Object[] columns(Collection<AreaState> states) {
        return new Object[] {
            Column.of("int", states, AreaState::id),
            Column.of("bigint", states, AreaState::version),
            Column.of("text", states, state -> state.kind().name()),
            Column.of("text", states, AreaState::settlement),
            Column.of("date", states, AreaState::from),
            Column.of("date", states, AreaState::until),
            Column.of("date", states, AreaState::told)
        };
    }

    private static Object[] histories(List<AreaState> states) {
        Stream<Column> names = dated(lines(states, AreaState::names));
        Stream<Column> codes = dated(lines(states, AreaState::codes));
        return Stream.of(names, codes, successors(states), trainings(states), parents(states))
                .flatMap(columns -> columns)
                .toArray();
    }

    private static List<Line> lines(List<AreaState> states, Function<AreaState, List<AreaState.Dated>> history) {
        return states.stream()
                .flatMap(state -> history.apply(state).stream().map(dated -> new Line(state.id(), dated)))
                .toList();
    }

    private static Stream<Column> dated(List<Line> lines) {
        return Stream.of(
                Column.of("int", lines, Line::area),
                Column.of("text", lines, line -> line.dated().value()),
                Column.of("date", lines, line -> line.dated().from()),
                Column.of("date", lines, line -> line.dated().until()));
    }

    private static Stream<Column> successors(List<AreaState> states) {
        List<Heir> lines = states.stream()
                .flatMap(state -> state.successors().stream().map(successor -> new Heir(state.id(), successor)))
                .toList();
        return Stream.of(
                Column.of("int", lines, Heir::area),
                Column.of("int", lines, line -> line.successor().area()),
                Column.of("date", lines, line -> line.successor().from()));
    }

    private static Stream<Column> trainings(List<AreaState> states) {
        List<Drill> lines = states.stream()
                .flatMap(state -> state.trainings().stream().map(training -> new Drill(state.id(), training)))
                .toList();
        return Stream.of(
                Column.of("int", lines, Drill::area),
                Column.of("timestamptz", lines, line -> line.training().from()),
                Column.of("timestamptz", lines, line -> line.training().until()));
    }

    private static Stream<Column> parents(List<AreaState> states) {
        List<Parent> lines = states.stream()
                .flatMap(state -> state.memberships().stream().map(membership -> new Parent(state.id(), membership)))
                .toList();
        return Stream.of(
                Column.of("int", lines, Parent::area),
                Column.of("text", lines, line -> line.membership().kind().name()),
                Column.of("int", lines, line -> line.membership().parent()),
                Column.of("date", lines, line -> line.membership().from()),
                Column.of("date", lines, line -> line.membership().until()));
    }

    private record Line(int area, AreaState.Dated dated) {}

    private record Drill(int area, AreaState.Training training) {}

    private record Parent(int area, AreaState.Membership membership) {}

    private record Heir(int area, AreaState.Successor successor) {}
}
