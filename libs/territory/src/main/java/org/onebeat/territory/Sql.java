package org.onebeat.territory;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Plain SQL on the connection of the running transaction (the very one that Hibernate uses), or outside of one. */
@ApplicationScoped
class Sql {
    private final DataSource database;

    Sql(DataSource database) {
        this.database = database;
    }

    /** How a row is read. */
    interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T> List<T> list(String statement, Reading<T> reading, Object... values) {
        return with(statement, values, prepared -> {
            List<T> rows = new ArrayList<>();
            try (ResultSet result = prepared.executeQuery()) {
                while (result.next()) {
                    rows.add(reading.read(result));
                }
            }
            return rows;
        });
    }

    <T> Optional<T> first(String statement, Reading<T> reading, Object... values) {
        return list(statement, reading, values).stream().findFirst();
    }

    int change(String statement, Object... values) {
        return with(statement, values, PreparedStatement::executeUpdate);
    }

    private <T> T with(String statement, Object[] values, Use<T> use) {
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                bind(connection, prepared, i + 1, values[i]);
            }
            return use.of(prepared);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** An array goes over as an array of the type that {@link Column} names. */
    private static void bind(Connection connection, PreparedStatement prepared, int index, Object value)
            throws SQLException {
        if (value instanceof Column column) {
            prepared.setArray(index, connection.createArrayOf(column.type(), column.values()));
        } else if (value instanceof Instant instant) {
            prepared.setObject(index, instant.atOffset(ZoneOffset.UTC));
        } else {
            prepared.setObject(index, value);
        }
    }

    private interface Use<T> {
        T of(PreparedStatement prepared) throws SQLException;
    }
}
