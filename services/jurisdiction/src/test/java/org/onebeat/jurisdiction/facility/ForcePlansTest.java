package org.onebeat.jurisdiction.facility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onebeat.jurisdiction.Authority;

/** Under the policy, as the application's role: each list reads its index in its order, and every table stands behind the wall. */
@QuarkusTest
class ForcePlansTest extends FacilityTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "police_point  | county_id = 3    | opened_on desc, id desc  | police_point_list_of_county",
                "police_point  | township_id = 31 | opened_on desc, id desc  | police_point_list_of_township",
                "police_point  | station_id = 41  | opened_on desc, id desc  | police_point_list_of_station",
                "police_point  | village_id = 51  | opened_on desc, id desc  | police_point_list_of_village",
                "police_point  | county_id = 3    | name, id                 | police_point_list_of_county_by_name",
                "police_point  | station_id = 41  | name, id                 | police_point_list_of_station_by_name",
                "village_count | county_id = 3    | counted_on desc, id desc | village_count_list_of_county",
                "village_count | station_id = 41  | counted_on desc, id desc | village_count_list_of_station",
                "village_count | village_id = 51  | counted_on desc, id desc | village_count_list_of_village",
                "remote_station | county_id = 3   | id desc                  | remote_station_list_of_county"
            })
    void aListReadsItsIndex(String table, String where, String order, String index) {
        String plan = plan("select * from " + table + " where " + where + " order by " + order + " limit 51");
        assertTrue(plan.contains(index + " "), plan);
        assertFalse(plan.contains("Sort"), plan);
    }

    @Test
    void everyTableThatNamesACountyStandsBehindTheWall() {
        assertEquals(
                0,
                Authority.count("select count(*) from pg_class join pg_attribute on attrelid = pg_class.oid"
                        + " where attname = 'county_id' and relkind = 'r'"
                        + " and not (relrowsecurity and relforcerowsecurity)"));
    }

    private static String plan(String query) {
        return QuarkusTransaction.requiringNew().call(() -> {
            EntityManager entities = Authority.bean(EntityManager.class);
            // a handful of rows is read fastest without any index: what counts is whether the policy lets one be used
            for (String way : List.of("seqscan", "bitmapscan", "sort")) {
                entities.createNativeQuery("set local enable_" + way + " = off").executeUpdate();
            }
            entities.createNativeQuery("select set_config('onebeat.counties', '3', true)")
                    .getSingleResult();
            List<?> lines = entities.createNativeQuery("explain " + query).getResultList();
            return String.join("\n", lines.stream().map(String::valueOf).toList());
        });
    }
}
