package org.onebeat.hazard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onebeat.testkit.Database;

/** The second wall alone: what plain SQL of the application's role sees. */
@QuarkusTest
class CountyWallTest extends HazardTest {

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
    @ValueSource(strings = {"place", "inspection", "hazard", "hazard_count", "hazard_timeline"})
    void aCountySeesItsOwnRowsAndNobodyElseSeesThem(String table) throws SQLException {
        String place = Desk.AUX51.registered(51, "SHOP");
        Desk.AUX51
                .inspect(Desk.AUX51.inspection(place, Map.of("EXITS", Map.of())))
                .then()
                .statusCode(201);
        assertTrue(count(table, "3") > 0);
        assertEquals(0, count(table, "30"));
        assertEquals(0, count(table, ""));
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
