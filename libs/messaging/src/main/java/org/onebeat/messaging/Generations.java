package org.onebeat.messaging;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** How often a listener began from zero. The row is held while a batch is taken, so that a new beginning waits for it. */
final class Generations {

    private static final String BEGIN = """
            insert into listener_generation (listener, generation) values (?, 2)
            on conflict (listener) do update set generation = listener_generation.generation + 1
            """;

    private static final String ENSURE =
            "insert into listener_generation (listener) values (?) on conflict (listener) do nothing";

    private static final String HOLD = "select generation from listener_generation where listener = ? for share";

    private Generations() {}

    static void begin(Connection connection, String listener) throws SQLException {
        try (PreparedStatement upsert = connection.prepareStatement(BEGIN)) {
            upsert.setString(1, listener);
            upsert.executeUpdate();
        }
    }

    static int ensure(Connection connection, String listener) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ENSURE)) {
            insert.setString(1, listener);
            insert.executeUpdate();
        }
        return hold(connection, listener);
    }

    /** @throws NewBeginning if the listener has begun again since */
    static void expect(Connection connection, String listener, int generation) throws SQLException {
        if (hold(connection, listener) != generation) {
            throw new NewBeginning(listener);
        }
    }

    private static int hold(Connection connection, String listener) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(HOLD)) {
            select.setString(1, listener);
            try (ResultSet found = select.executeQuery()) {
                return found.next() ? found.getInt(1) : 0;
            }
        }
    }
}
