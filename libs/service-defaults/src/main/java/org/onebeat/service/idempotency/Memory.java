package org.onebeat.service.idempotency;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.onebeat.service.audit.Deed;
import org.onebeat.territory.Ancestors;

/** The table of answered calls, always in the transaction of the effect. */
@Singleton
class Memory {
    /** A second call in flight waits here until the first one has ended, at most ten seconds. */
    private static final String QUEUE =
            "select set_config('lock_timeout', '10s', true), pg_advisory_xact_lock(hashtextextended(?, 0))";

    private static final String FIND = """
            select digest, answer, record_id, county_id, township_id, station_id, sector_id, village_id
            from idempotency where caller = ? and route = ? and key = ?""";
    private static final String KEEP = """
            insert into idempotency (caller, route, key, digest, answer, record_type, record_id,
                                     county_id, township_id, station_id, sector_id, village_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";

    private final AgroalDataSource database;

    Memory(AgroalDataSource database) {
        this.database = database;
    }

    void queue(Attempt attempt) throws SQLException {
        try (var connection = database.getConnection();
                var statement = filled(connection, QUEUE, attempt.identity())) {
            statement.execute();
        }
    }

    Optional<Remembered> find(Attempt attempt) throws SQLException {
        try (var connection = database.getConnection();
                var statement = filled(connection, FIND, attempt.caller(), attempt.route(), attempt.key());
                var rows = statement.executeQuery()) {
            return rows.next()
                    ? Optional.of(new Remembered(
                            rows.getString("digest"),
                            rows.getBytes("answer"),
                            rows.getString("record_id"),
                            where(rows)))
                    : Optional.empty();
        }
    }

    /** @return false if the key was used where the caller cannot look any more */
    boolean keep(Attempt attempt, byte[] sealedAnswer, Deed deed) throws SQLException {
        var where = deed.where();
        try (var connection = database.getConnection();
                var statement = filled(
                        connection,
                        KEEP,
                        attempt.caller(),
                        attempt.route(),
                        attempt.key(),
                        attempt.digest(),
                        sealedAnswer,
                        deed.recordType(),
                        deed.recordId(),
                        where.countyId(),
                        where.townshipId(),
                        where.stationId(),
                        where.sectorId(),
                        where.villageId())) {
            return statement.executeUpdate() == 1;
        }
    }

    private static PreparedStatement filled(Connection connection, String sql, Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private static Ancestors where(ResultSet rows) throws SQLException {
        return new Ancestors(
                rows.getObject("county_id", Integer.class),
                rows.getObject("township_id", Integer.class),
                rows.getObject("station_id", Integer.class),
                rows.getObject("sector_id", Integer.class),
                rows.getObject("village_id", Integer.class));
    }
}
