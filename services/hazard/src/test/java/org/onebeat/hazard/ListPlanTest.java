package org.onebeat.hazard;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Under the policy, as the application's role: each list reads its index in its order and sorts nothing. */
@QuarkusTest
class ListPlanTest extends HazardTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hazard     | county_id = 3      | found_at desc               | hazard_list_of_county",
                "hazard     | township_id = 31   | found_at desc               | hazard_list_of_township",
                "hazard     | station_id = 41    | found_at desc               | hazard_list_of_station",
                "hazard     | sector_id = 5      | found_at desc               | hazard_list_of_sector",
                "hazard     | village_id = 51    | found_at desc               | hazard_list_of_village",
                "hazard     | responsible_id = 8 | found_at desc               | hazard_list_of_responsible",
                "hazard     | county_id = 3      | due_at                      | hazard_list_of_county_by_due",
                "hazard     | station_id = 41    | due_at                      | hazard_list_of_station_by_due",
                "hazard     | village_id = 51    | due_at                      | hazard_list_of_village_by_due",
                "hazard     | responsible_id = 8 | due_at                      | hazard_list_of_responsible_by_due",
                "hazard     | county_id = 3      | gravity desc, found_at desc | hazard_list_of_county_by_gravity",
                "hazard     | station_id = 41    | gravity desc, found_at desc | hazard_list_of_station_by_gravity",
                "place      | county_id = 3      | next_inspection_on          | place_list_of_county",
                "place      | station_id = 41    | next_inspection_on          | place_list_of_station",
                "place      | village_id = 51    | next_inspection_on          | place_list_of_village",
                "inspection | county_id = 3      | occurred_at desc            | inspection_list_of_county",
                "inspection | station_id = 41    | occurred_at desc            | inspection_list_of_station",
                "inspection | village_id = 51    | occurred_at desc            | inspection_list_of_village"
            })
    void aListReadsItsIndex(String table, String where, String order, String index) throws SQLException {
        String id = order.endsWith("desc") ? ", id desc" : ", id";
        String plan = plan("select * from " + table + " where " + where + " order by " + order + id + " limit 51");
        assertTrue(plan.contains(index + " "), plan);
        assertFalse(plan.contains("Sort"), plan);
    }

    private String plan(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            // a handful of rows is read fastest without any index: what counts is whether the policy lets one be used
            statement.execute("set local enable_seqscan = off");
            statement.execute("set local enable_bitmapscan = off");
            statement.execute("set local enable_sort = off");
            statement.execute("select set_config('onebeat.counties', '3', true)");
            StringBuilder plan = new StringBuilder();
            try (ResultSet lines = statement.executeQuery("explain " + query)) {
                while (lines.next()) {
                    plan.append(lines.getString(1)).append('\n');
                }
            }
            connection.rollback();
            return plan.toString();
        }
    }
}
