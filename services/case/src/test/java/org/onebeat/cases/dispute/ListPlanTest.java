package org.onebeat.cases.dispute;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onebeat.cases.CaseTest;

/** Under the policy, as the application's role: each list reads its index in its order and sorts nothing. */
@QuarkusTest
class ListPlanTest extends CaseTest {

    @Inject
    DataSource database;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "county_id = 3      | recorded_at          | dispute_list_of_county",
                "township_id = 31   | recorded_at          | dispute_list_of_township",
                "station_id = 41    | recorded_at          | dispute_list_of_station",
                "village_id = 51    | recorded_at          | dispute_list_of_village",
                "responsible_id = 8 | recorded_at          | dispute_list_of_responsible",
                "county_id = 3      | occurred_at          | dispute_list_of_county_by_occurrence",
                "station_id = 41    | occurred_at          | dispute_list_of_station_by_occurrence",
                "county_id = 3      | urgency, recorded_at | dispute_list_of_county_by_urgency",
                "station_id = 41    | urgency, recorded_at | dispute_list_of_station_by_urgency"
            })
    void aListReadsItsIndex(String where, String order, String index) throws SQLException {
        String descending = (order + ", id").replace(",", " desc,") + " desc";
        String plan = plan("select * from dispute where " + where + " order by " + descending + " limit 51");
        assertTrue(plan.contains(index + " "), plan);
        assertFalse(plan.contains("Sort"), plan);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"county_id = 3", "township_id = 31", "station_id = 41", "village_id = 51", "responsible_id = 8"})
    void whatRunsOutFirstReadsItsIndex(String where) throws SQLException {
        String plan = plan("select * from dispute where " + where
                + " and due_at is not null and due_at < now() and (due_at, id) > (timestamptz '2026-01-01', '"
                + new UUID(0, 0) + "') order by due_at, id limit 51");
        assertTrue(plan.contains("dispute_due_of_" + where.split("_id")[0] + " "), plan);
        assertFalse(plan.contains("Sort"), plan);
    }

    @ParameterizedTest
    @ValueSource(strings = {"county_id = 3", "township_id = 31", "station_id = 41", "sector_id = 6", "village_id = 51"})
    void theNextMeetingsReadTheirIndex(String where) throws SQLException {
        String plan = plan("select * from dispute where " + where
                + " and meets_at is not null and meets_at >= now() order by meets_at, id limit 51");
        assertTrue(plan.contains("dispute_meets_of_" + where.split("_id")[0] + " "), plan);
        assertFalse(plan.contains("Sort"), plan);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"county_id = 3", "township_id = 31", "station_id = 41", "village_id = 51", "responsible_id = 8"})
    void whatIsOpenReadsItsIndex(String where) throws SQLException {
        String plan = plan("select * from dispute where " + where
                + " and is_open = true order by recorded_at desc, id desc limit 51");
        assertTrue(plan.contains("dispute_open_of_" + where.split("_id")[0] + " "), plan);
        assertFalse(plan.contains("Sort"), plan);
    }

    @Test
    void aPartnerReadsWhatIsOpenedToThemByItsKey() throws SQLException {
        String plan = plan("select * from dispute where id in ('01936a00-0000-7000-8000-000000000001')"
                + " order by recorded_at desc, id desc limit 51");
        assertTrue(plan.contains("Index Cond: (id = '0193"), plan);
    }

    @ParameterizedTest
    @ValueSource(strings = {"county_id = 3", "township_id = 31", "station_id = 41", "village_id = 51"})
    void aBoardReadsWhatIsOpenOnly(String where) throws SQLException {
        String plan = plan("select state, colour, level, due_for, civil_day(due_at), count(*) from dispute where "
                + where + " and is_open = true and training = false group by 1, 2, 3, 4, 5");
        assertTrue(plan.contains("dispute_open_of_"), plan);
    }

    @Test
    void whatIsPerhapsTheSameReadsTheLastOfItsVillage() throws SQLException {
        String plan = plan("select * from dispute where village_id = 51 and category = 'CAMPUS'"
                + " and recorded_at >= now() - interval '14 days' and state not in ('MERGED', 'WITHDRAWN')"
                + " order by recorded_at desc, id desc limit 200");
        assertTrue(plan.contains("dispute_list_of_village "), plan);
        assertFalse(plan.contains("Sort"), plan);
    }

    @ParameterizedTest
    @ValueSource(strings = {"水沟", "2026-000123"})
    void wordsAreFoundByTheirIndex(String gram) throws SQLException {
        String plan =
                plan("select * from dispute d where county_id = 3 and id in (select g.dispute_id from dispute_gram g"
                        + " where g.gram = '" + gram + "' and g.county_id in (3))"
                        + " order by recorded_at desc, id desc limit 51");
        String condition = "Index Cond: ((gram = '" + gram + "'::text) AND (county_id = ";
        assertTrue(plan.contains("dispute_gram_pkey") && plan.contains(condition), plan);
    }

    @ParameterizedTest
    @ValueSource(strings = {"county_id = 3", "station_id = 41"})
    void whatManyHaveIsFoundAlongTheList(String where) throws SQLException {
        String plan = plan("select * from dispute it where " + where + " and (select count(*) from dispute_gram g"
                + " where g.gram = '水沟' and g.county_id = it.county_id and g.dispute_id = it.id) > 0"
                + " order by recorded_at desc, id desc limit 51");
        String condition = "Index Cond: ((gram = '水沟'::text) AND (county_id = it.county_id) AND (dispute_id = it.id))";
        assertTrue(plan.contains("dispute_list_of_" + where.split("_id")[0] + " "), plan);
        assertTrue(plan.contains(condition), plan);
        assertFalse(plan.contains("Sort"), plan);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"county_id = 3", "township_id = 31", "station_id = 41", "village_id = 51", "responsible_id = 8"})
    void whatResidentsAskReadsItsIndex(String where) throws SQLException {
        String plan =
                plan("select * from resident_request where " + where + " order by asked_at desc, id desc limit 51");
        assertTrue(plan.contains("resident_request_list_of_" + where.split("_id")[0] + " "), plan);
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
