package org.onebeat.messaging;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import org.postgresql.PGConnection;

/**
 * The relay's own connection. The advisory lock that makes one relay of many the leader, and LISTEN, live and die with
 * it.
 */
final class RelaySession implements AutoCloseable {

    private static final long LOCK = 0x6f6e_6562_6561_7431L;

    private final Connection connection;

    private RelaySession(Connection connection) {
        this.connection = connection;
    }

    static RelaySession open(MessagingSettings.Relay settings) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", settings.username());
        properties.setProperty("password", settings.password());
        properties.setProperty("ApplicationName", "onebeat-relay");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "30");
        return new RelaySession(DriverManager.getConnection(settings.url(), properties));
    }

    Connection connection() {
        return connection;
    }

    /** Stable for the database, whatever replica runs the relay. */
    String database() throws SQLException {
        return connection.getCatalog();
    }

    /** Whether this relay is the leader from now on. */
    boolean lead() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet answer = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
                answer.next();
                if (!answer.getBoolean(1)) {
                    return false;
                }
            }
            statement.execute("listen outbox");
            return true;
        }
    }

    /** Returns when something was written to the outbox, or after so long. */
    void awaitWork(Duration time) throws SQLException {
        connection.unwrap(PGConnection.class).getNotifications(Math.max(1, (int) time.toMillis()));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
