package org.onebeat.fieldwork;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onebeat.testkit.Database;

/** The second wall alone: what plain SQL of the application's role sees. */
@QuarkusTest
class CountyWallTest extends FieldworkTest {

    @Inject
    DataSource database;

    @Test
    void everyTableThatNamesACountyStandsBehindTheWall() {
        List<Object> open = Database.rows(
                        database,
                        "select relname from pg_class join pg_attribute on attrelid = pg_class.oid"
                                + " where attname = 'county_id' and relkind = 'r'"
                                + " and not (relrowsecurity and relforcerowsecurity)")
                .stream()
                .map(row -> row.get("relname"))
                .toList();
        assertEquals(List.of(), open);
    }

    @ParameterizedTest
    @ValueSource(strings = {"activity", "find", "opinion", "task", "task_timeline", "notice"})
    void aCountySeesItsOwnRowsAndNobodyElseSeesThem(String table) throws SQLException {
        String find = "墙外堆放杂物";
        Desk.AUX51.record(Map.of(
                "kind",
                "VISIT",
                "village",
                51,
                "finds",
                List.of(Map.of("kind", "HAZARD", "category", "FIRE", "text", find))));
        Desk.AUX51.asked(51);
        Desk.CHIEF41.dispatched(51);
        assertTrue(count(table, "3") > 0);
        assertEquals(0, count(table, "30"));
        assertEquals(0, count(table, ""));
    }

    @Test
    void theServiceOwnsNothing() {
        assertFalse(Database.rows(
                        database,
                        "select current_user <> tableowner as foreign from pg_tables"
                                + " where schemaname = 'public' and current_user = tableowner")
                .iterator()
                .hasNext());
    }

    private long count(String table, String counties) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.createStatement().execute("select set_config('onebeat.counties', '" + counties + "', false)");
            try (ResultSet result = connection.createStatement().executeQuery("select count(*) from " + table)) {
                result.next();
                return result.getLong(1);
            } finally {
                connection.createStatement().execute("select set_config('onebeat.counties', '', false)");
            }
        }
    }
}
