package org.onebeat.territory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The rows of people. Somebody who arrives or leaves changes who holds the areas of their postings. */
@ApplicationScoped
class PersonRows {
    private static final String PUT = """
            insert into territory_person
                (id, version, is_system, service_number, account, display_name, category, unit_id, valid_from, valid_until)
            select * from unnest(?::integer[], ?::bigint[], ?::boolean[], ?::text[], ?::text[], ?::text[], ?::text[],
                ?::integer[], ?::date[], ?::date[])
            on conflict (id) do update set version = excluded.version, is_system = excluded.is_system,
                service_number = excluded.service_number, account = excluded.account,
                display_name = excluded.display_name, category = excluded.category, unit_id = excluded.unit_id,
                valid_from = excluded.valid_from, valid_until = excluded.valid_until
            where territory_person.version < excluded.version
            returning id
            """;
    private static final String HELD = """
            select distinct held.area_id from territory_posting posting
            join territory_posting_area held on held.posting_id = posting.id
            where posting.person_id = any (?)
            """;

    private final Sql sql;
    private final Now now;
    private final Event<PostingChanged> changed;

    PersonRows(Sql sql, Now now, Event<PostingChanged> changed) {
        this.sql = sql;
        this.now = now;
        this.changed = changed;
    }

    void put(Collection<PersonState> states) {
        List<Integer> newer = sql.list(PUT, row -> row.getInt(1), columns(states));
        if (newer.isEmpty()) {
            return;
        }
        Set<Integer> held = Set.copyOf(sql.list(HELD, row -> row.getInt(1), Column.ints(newer)));
        if (!held.isEmpty()) {
            changed.fire(new PostingChanged(held, now.instant()));
        }
    }

    private static Object[] columns(Collection<PersonState> states) {
        return new Object[] {
            Column.of("int", states, PersonState::id),
            Column.of("bigint", states, PersonState::version),
            Column.of("bool", states, PersonState::system),
            Column.of("text", states, PersonState::serviceNumber),
            Column.of("text", states, PersonState::account),
            Column.of("text", states, PersonState::displayName),
            Column.of("text", states, PersonState::category),
            Column.of("int", states, PersonState::unit),
            Column.of("date", states, PersonState::from),
            Column.of("date", states, PersonState::until)
        };
    }
}
