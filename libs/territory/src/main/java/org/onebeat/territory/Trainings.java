package org.onebeat.territory;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which areas are in training. */
@ApplicationScoped
class Trainings {
    private static final String COVERED = """
            select 1 from territory_area_training training cross join unnest(?::timestamptz[]) as moment
            where area_id = any (?) and valid_from <= moment and (valid_until is null or valid_until > moment)
            """;
    private static final String NOW = """
            select area_id from territory_area_training
            where valid_from <= ? and (valid_until is null or valid_until > ?)
            """;

    private final Sql sql;

    Trainings(Sql sql) {
        this.sql = sql;
    }

    boolean covers(Ancestors where, Instant... moments) {
        Set<Integer> above = Stream.of(where.countyId(), where.stationId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Column asked = Column.of("timestamptz", List.of(moments), Instant::toString);
        return sql.first(COVERED, row -> true, asked, Column.ints(above)).isPresent();
    }

    Set<Integer> at(Instant moment) {
        return new HashSet<>(sql.list(NOW, row -> row.getInt(1), moment, moment));
    }
}
