package org.onebeat.territory;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

    private static final String OF = """
            select area_id, valid_from, valid_until from territory_area_training where area_id = any (?)
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

    /** All that these areas ever had, by area. */
    Map<Integer, List<AreaState.Training>> of(Collection<Integer> areas) {
        return sql.list(OF, row -> Map.entry(row.getInt(1), read(row, 2)), Column.ints(areas)).stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** A training from this column on. */
    static AreaState.Training read(ResultSet row, int column) throws SQLException {
        OffsetDateTime until = row.getObject(column + 1, OffsetDateTime.class);
        return new AreaState.Training(
                row.getObject(column, OffsetDateTime.class).toInstant(), until == null ? null : until.toInstant());
    }
}
