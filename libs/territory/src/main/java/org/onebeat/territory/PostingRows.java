package org.onebeat.territory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rows of postings and of the areas they cover. */
@ApplicationScoped
class PostingRows {
    private static final String PUT = """
            insert into territory_posting (id, version, person_id, function, is_main, is_acting, kind, heard_at)
            select * from unnest(?::integer[], ?::bigint[], ?::integer[], ?::text[], ?::boolean[], ?::boolean[], ?::text[],
                ?::text[]::timestamptz[])
            on conflict (id) do update set version = excluded.version, person_id = excluded.person_id,
                function = excluded.function, is_main = excluded.is_main, is_acting = excluded.is_acting,
                kind = excluded.kind, heard_at = excluded.heard_at
            where territory_posting.version < excluded.version
            returning id
            """;
    private static final String FORGET =
            "delete from territory_posting_area where posting_id = any (?) returning area_id";
    private static final String COVER = """
            insert into territory_posting_area
            select * from unnest(?::integer[], ?::integer[], ?::timestamptz[], ?::timestamptz[])
            """;

    private final Sql sql;
    private final Now now;
    private final Event<PostingChanged> changed;

    PostingRows(Sql sql, Now now, Event<PostingChanged> changed) {
        this.sql = sql;
        this.now = now;
        this.changed = changed;
    }

    void put(Collection<PostingState> states) {
        Set<Integer> newer = Set.copyOf(sql.list(PUT, row -> row.getInt(1), columns(states)));
        if (newer.isEmpty()) {
            return;
        }
        Set<Integer> areas = new HashSet<>(sql.list(FORGET, row -> row.getInt(1), Column.ints(newer)));
        List<Cover> covers = states.stream()
                .filter(state -> newer.contains(state.id()))
                .flatMap(state -> state.spans().stream()
                        .flatMap(span -> span.areas().stream().map(area -> new Cover(state.id(), area, span))))
                .toList();
        cover(covers);
        covers.forEach(cover -> areas.add(cover.area()));
        changed.fire(new PostingChanged(areas, now.instant()));
    }

    private static Object[] columns(Collection<PostingState> states) {
        return new Object[] {
            Column.of("int", states, PostingState::id),
            Column.of("bigint", states, PostingState::version),
            Column.of("int", states, PostingState::person),
            Column.of("text", states, PostingState::function),
            Column.of("bool", states, PostingState::main),
            Column.of("bool", states, PostingState::acting),
            Column.of("text", states, PostingState::kind),
            Column.of("text", states, PostingState::told)
        };
    }

    private void cover(List<Cover> covers) {
        sql.change(
                COVER,
                Column.of("int", covers, Cover::posting),
                Column.of("int", covers, Cover::area),
                Column.of("text", covers, cover -> cover.span().from()),
                Column.of("text", covers, cover -> cover.span().until()));
    }

    private record Cover(int posting, int area, PostingState.Span span) {}
}
