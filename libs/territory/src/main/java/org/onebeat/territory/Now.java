package org.onebeat.territory;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * The instant by which to judge who holds what now. A posting that ends at noon is told again at noon where its authority
 * is; a clock that is behind would hear of it too early, and leave what is open with its old holder.
 */
@ApplicationScoped
class Now {
    private static final String PRESENT = "select territory_present(?::timestamptz)";

    private final Sql sql;
    private final CivilDay day;

    Now(Sql sql, CivilDay day) {
        this.sql = sql;
        this.day = day;
    }

    Instant instant() {
        return by(day.now());
    }

    /** By this clock, or where that is behind, by the authority's latest word. */
    Instant by(Instant clock) {
        return sql.first(PRESENT, row -> row.getObject(1, OffsetDateTime.class).toInstant(), clock)
                .orElseThrow();
    }
}
