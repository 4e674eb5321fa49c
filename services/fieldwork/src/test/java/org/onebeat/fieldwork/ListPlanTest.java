package org.onebeat.fieldwork;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Under the policy, as the application's role: each list reads its index in its order and sorts nothing. */
@QuarkusTest
class ListPlanTest extends FieldworkTest {

    @Inject
    DataSource database;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "activity | county_id = 3      | occurred_at | activity_list_of_county",
                "activity | station_id = 41    | occurred_at | activity_list_of_station",
                "activity | sector_id = 7      | occurred_at | activity_list_of_sector",
                "activity | village_id = 51    | occurred_at | activity_list_of_village",
                "activity | by_person = 8      | occurred_at | activity_list_of_person",
                "opinion  | county_id = 3      | occurred_at | opinion_list_of_county",
                "opinion  | station_id = 41    | occurred_at | opinion_list_of_station",
                "opinion  | village_id = 51    | occurred_at | opinion_list_of_village",
                "opinion  | station_id = 41 and is_open    | occurred_at | opinion_open_of_station",
                "task     | county_id = 3      | due_at      | task_list_of_county",
                "task     | station_id = 41    | due_at      | task_list_of_station",
                "task     | village_id = 51    | due_at      | task_list_of_village",
                "task     | responsible_id = 8 | due_at      | task_list_of_responsible",
                "task     | responsible_id = 8 and is_open | due_at      | task_open_of_responsible",
                "handover | county_id = 3      | moves_at    | handover_list_of_county",
                "handover | station_id = 41    | moves_at    | handover_list_of_station",
                "handover | outgoing_id = 8    | moves_at    | handover_of_outgoing",
                "handover | incoming_id = 8    | moves_at    | handover_of_incoming",
                "notice   | person_id = 8      | told_at     | notice_inbox",
                "notice   | person_id = 8 and read_at is null | told_at  | notice_unread"
            })
    void aListReadsItsIndex(String table, String where, String order, String index) throws SQLException {
        String descending = (order + ", id").replace(",", " desc,") + " desc";
        String plan = plan("select * from " + table + " where " + where + " order by " + descending + " limit 51");
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
