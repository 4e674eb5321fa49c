package org.onebeat.fieldwork.activity;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

/** Any number of activities of the past, written by one statement. */
@ApplicationScoped
class ActivityRows {

    private static final String INSERT = """
            insert into activity (id, kind, county_id, township_id, station_id, sector_id, village_id, by_person,
                                  occurred_at, recorded_at, households, audience, leaflets, people_served, crew,
                                  deed, subject, route, note, find_count, imported)
            select told.*, 0, true
            from unnest(?::uuid[], ?::text[], ?::integer[], ?::integer[], ?::integer[], ?::integer[], ?::integer[],
                        ?::integer[], ?::timestamptz[], ?::timestamptz[], ?::integer[], ?::integer[], ?::integer[],
                        ?::integer[], ?::integer[], ?::text[], ?::text[], ?::text[], ?::text[]) as told
            """;

    private static final List<Column> COLUMNS = List.of(
            new Column("uuid", ActivityRow::id),
            new Column("text", row -> row.kind().name()),
            new Column("integer", row -> row.where().countyId()),
            new Column("integer", row -> row.where().townshipId()),
            new Column("integer", row -> row.where().stationId()),
            new Column("integer", row -> row.where().sectorId()),
            new Column("integer", row -> row.where().villageId()),
            new Column("integer", row -> row.act().by()),
            new Column("timestamptz", row -> row.act().occurredAt().atOffset(ZoneOffset.UTC)),
            new Column("timestamptz", row -> row.act().recordedAt().atOffset(ZoneOffset.UTC)),
            new Column("integer", row -> row.figures().households()),
            new Column("integer", row -> row.figures().audience()),
            new Column("integer", row -> row.figures().leaflets()),
            new Column("integer", row -> row.figures().peopleServed()),
            new Column("integer", row -> row.figures().crew()),
            new Column("text", row -> row.told().deed()),
            new Column("text", row -> row.told().subject()),
            new Column("text", row -> row.told().route()),
            new Column("text", row -> row.told().note()));

    private final AgroalDataSource database;

    ActivityRows(AgroalDataSource database) {
        this.database = database;
    }

    /** In the running transaction; what the county wall does not let in is refused. */
    void write(List<ActivityRow> rows) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (int i = 0; i < COLUMNS.size(); i++) {
                insert.setArray(i + 1, COLUMNS.get(i).of(rows, connection));
            }
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Column(String type, Function<ActivityRow, Object> value) {

        java.sql.Array of(List<ActivityRow> rows, Connection connection) throws SQLException {
            return connection.createArrayOf(type, rows.stream().map(value).toArray());
        }
    }
}
