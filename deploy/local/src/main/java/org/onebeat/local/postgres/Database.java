package org.onebeat.local.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * A service's database with its two roles: {@code <name>_owner} migrates and owns every object; {@code <name>_app}
 * reads and writes rows and owns nothing, so that row-level security binds it.
 */
public record Database(String name, String ownerPassword, String appPassword) {

    public String owner() {
        return name + "_owner";
    }

    public String app() {
        return name + "_app";
    }

    /** Makes roles and database where they are missing. The connection is the superuser's, to {@code postgres}. */
    public void create(Connection server) throws SQLException {
        role(server, owner(), ownerPassword);
        role(server, app(), appPassword);
        if (!exists(server, "select 1 from pg_database where datname = ?", name)) {
            execute(server, "create database %s owner %s".formatted(name, owner()));
        }
    }

    /** Grants rights and brings extensions; safe to repeat. The connection is the superuser's, to this database. */
    public void prepare(Connection own) throws SQLException {
        for (String sql : grants()) {
            execute(own, sql);
        }
    }

    private List<String> grants() {
        String future = "alter default privileges for role %s grant ".formatted(owner());
        return List.of(
                "revoke all on database %s from public".formatted(name),
                "grant connect on database %s to %s, %s".formatted(name, owner(), app()),
                "revoke create on schema public from public",
                "alter schema public owner to %s".formatted(owner()),
                "grant usage on schema public to %s".formatted(app()),
                future + "select, insert, update, delete on tables to %s".formatted(app()),
                future + "usage, select on sequences to %s".formatted(app()),
                "create extension if not exists btree_gist",
                "create extension if not exists ltree",
                "create extension if not exists pg_stat_statements");
    }

    private static void role(Connection server, String role, String password) throws SQLException {
        String verb = exists(server, "select 1 from pg_roles where rolname = ?", role) ? "alter" : "create";
        execute(server, "%s role %s login password '%s'".formatted(verb, role, password));
    }

    private static boolean exists(Connection server, String question, String name) throws SQLException {
        try (PreparedStatement statement = server.prepareStatement(question)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
