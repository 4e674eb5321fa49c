package org.onebeat.local.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onebeat.local.Repository;
import org.onebeat.local.process.Ledger;
import org.onebeat.local.process.Ports;

class PostgresTest {

    @TempDir
    Path home;

    @Test
    void aSecondStartFindsWhatTheFirstStored() throws SQLException {
        var settings = new PostgresSettings(Repository.here().parts(), home.resolve("pg"), Ports.anyFree(), "secret");
        var ledger = new Ledger(home.resolve("pids"));
        try (Postgres first = Postgres.start(settings, ledger);
                Connection connection = first.connect("postgres")) {
            connection.createStatement().execute("create table kept as select '周口市' as name");
            assertEquals(1, ledger.alive().size());
        }
        assertTrue(ledger.alive().isEmpty());
        try (Postgres second = Postgres.start(settings, ledger);
                Connection connection = second.connect("postgres")) {
            assertEquals("周口市", only(connection, "select name from kept"));
            assertEquals("on", only(connection, "show fsync"));
        }
    }

    private static String only(Connection connection, String sql) throws SQLException {
        ResultSet rows = connection.createStatement().executeQuery(sql);
        assertTrue(rows.next());
        return rows.getString(1);
    }
}
