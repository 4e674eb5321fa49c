package org.onebeat.local.postgres;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Where a PostgreSQL lives and how it differs from {@code postgresql.conf} beside this class.
 *
 * @param parts folder for unpacked programs, shared by several platforms
 * @param home folder of this one: its data, its log
 * @param password of the superuser {@code postgres}
 */
public record PostgresSettings(Path parts, Path home, int port, String password, Map<String, String> overrides) {

    public PostgresSettings(Path parts, Path home, int port, String password) {
        this(parts, home, port, password, Map.of());
    }

    Path data() {
        return home.resolve("data");
    }

    Path log() {
        return home.resolveSibling("logs").resolve("postgres.log");
    }

    List<String> flags() {
        return overrides.entrySet().stream()
                .map(entry -> "--" + entry.getKey() + "=" + entry.getValue())
                .toList();
    }

    /** JDBC address of a database, without credentials. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }
}
