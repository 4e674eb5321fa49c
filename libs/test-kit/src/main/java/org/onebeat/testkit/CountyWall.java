package org.onebeat.testkit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** The second wall alone: what plain SQL of the application's role sees. */
public final class CountyWall {
    private static final String UNGUARDED = """
            select relname from pg_class join pg_attribute on attrelid = pg_class.oid
            where attname = 'county_id' and relkind = 'r' and not (relrowsecurity and relforcerowsecurity)
            """;
    private static final String OWNED =
            "select tablename from pg_tables where schemaname = 'public' and tableowner = current_user";

    private CountyWall() {}

    /** Every table that names a county stands behind the wall, and the service owns none, so that it cannot open it. */
    public static void assertComplete(DataSource database) {
        assertNone("without a wall", Database.rows(database, UNGUARDED));
        assertNone("owned by the service", Database.rows(database, OWNED));
    }

    /** County 3 of the {@link TerritoryFixture} has rows in each of these tables and sees them; nobody else does. */
    public static void assertAround(DataSource database, String... tables) {
        for (String table : tables) {
            if (seen(database, table, "3") == 0) {
                throw new AssertionError(table + " shows a county nothing of its own");
            }
            if (seen(database, table, "30") + seen(database, table, "") > 0) {
                throw new AssertionError(table + " shows rows of another county");
            }
        }
    }

    private static void assertNone(String what, List<Map<String, Object>> tables) {
        if (!tables.isEmpty()) {
            throw new AssertionError("Tables " + what + ": " + tables);
        }
    }

    private static long seen(DataSource database, String table, String counties) {
        try (Connection connection = database.getConnection()) {
            connection.createStatement().execute("select set_config('onebeat.counties', '" + counties + "', false)");
            try (ResultSet result = connection.createStatement().executeQuery("select count(*) from " + table)) {
                result.next();
                return result.getLong(1);
            } finally {
                connection.createStatement().execute("select set_config('onebeat.counties', '', false)");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
