package org.onebeat.local.scratch;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.onebeat.local.Broken;
import org.onebeat.local.postgres.Database;

/** A fresh database with its two roles, as the platform makes them, for one test run. */
public final class ScratchDatabase implements AutoCloseable {

    private static final String PASSWORD = "scratch";

    private final Database database =
            new Database("t" + UUID.randomUUID().toString().replace("-", ""), PASSWORD, PASSWORD);

    private ScratchDatabase() {}

    public static ScratchDatabase create() {
        var scratch = new ScratchDatabase();
        try (Connection server = DriverManager.getConnection(Servers.postgres())) {
            scratch.database.create(server);
            try (Connection own = scratch.superuser()) {
                scratch.database.prepare(own);
            }
            return scratch;
        } catch (SQLException e) {
            throw new Broken("No scratch database: " + e.getMessage(), e);
        }
    }

    /** JDBC address without credentials. */
    public String url() {
        String address = Servers.postgres();
        return address.substring(0, address.lastIndexOf('/') + 1) + database.name();
    }

    public String owner() {
        return database.owner();
    }

    public String app() {
        return database.app();
    }

    /** The same for both roles. */
    public String password() {
        return PASSWORD;
    }

    /** A connection that no row-level security binds. */
    public Connection superuser() throws SQLException {
        String address = Servers.postgres();
        return DriverManager.getConnection(url() + address.substring(address.indexOf('?')));
    }

    @Override
    public void close() {
        try (Connection server = DriverManager.getConnection(Servers.postgres());
                Statement statement = server.createStatement()) {
            statement.execute("drop database if exists %s with (force)".formatted(database.name()));
            statement.execute("drop role if exists %s, %s".formatted(owner(), app()));
        } catch (SQLException e) {
            throw new Broken("A scratch database was not dropped: " + e.getMessage(), e);
        }
    }
}
