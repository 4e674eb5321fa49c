package org.onebeat.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onebeat.territory.Given.county;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Plans under the policy, as the application's own role, over a hundred thousand rows. */
@QuarkusTest
@QuarkusTestResource(Database.class)
class PlanTest {
    private static final int ROWS = 100_000;
    private static final String FILL = """
            insert into note (county_id, township_id, station_id, sector_id, village_id, state, text, recorded_at)
            select 2 + n % 10, 100 + n % 200, 300 + n % 300, null, 1000 + n % 5000, 'OPEN', 'note ' || n,
                timestamptz '2026-01-01 00:00:00Z' + n * interval '1 minute'
            from generate_series(1, 100000) n
            """;

    @Inject
    Given given;

    @Inject
    Sql sql;

    @BeforeEach
    void manyRows() {
        if (rows() != ROWS) {
            given.nothing();
            given.everywhere(() -> sql.change(FILL));
            given.analyse();
        }
    }

    @Test
    void aPageOfAStationReadsTenRowsOfItsIndex() {
        String plan = plan("select * from note where station_id in (303) order by recorded_at desc, id desc limit 10");

        assertTrue(plan.contains("Index Scan using note_of_station_newest_first"), plan);
        assertFalse(plan.contains("Sort"), plan);
    }

    @Test
    void thePageAfterItDoesToo() {
        String plan = plan("""
                select * from note where station_id in (303)
                    and (recorded_at, id) < (timestamptz '2026-02-01 00:00:00Z', 50000)
                order by recorded_at desc, id desc limit 10
                """);

        assertTrue(plan.contains("Index Scan using note_of_station_newest_first"), plan);
        assertTrue(plan.contains("ROW(recorded_at, id) <"), plan);
    }

    @Test
    void thePolicyReadsTheSettingOncePerQueryAndNotPerRow() {
        String plan = plan("select count(*) from note where county_id in (3)");

        assertEquals(
                3,
                plan.lines().filter(line -> line.strip().startsWith("InitPlan")).count(),
                plan);
        assertTrue(plan.contains("note_of_county_newest_first"), plan);
    }

    @Test
    void whatIsOpenedByItselfIsReadByItsOwnIndexBesideTheStations() {
        String plan = plan("""
                select * from note where station_id in (303) or matter in ('01936a00-0000-7000-8000-000000000001')
                order by recorded_at desc, id desc limit 10
                """);

        assertTrue(plan.contains("BitmapOr"), plan);
        assertTrue(plan.contains("note_by_matter"), plan);
        assertTrue(plan.contains("note_of_station_newest_first"), plan);
    }

    @Test
    void theExplicitScopeOfAListenerReadsEveryRowWithoutACastOfTheStar() {
        assertEquals(ROWS, rows());
    }

    private int rows() {
        return given.everywhere(() -> sql.first("select count(*) from note", row -> row.getInt(1)))
                .orElseThrow();
    }

    private String plan(String query) {
        List<String> lines =
                given.within(county(3), () -> sql.list("explain (costs off) " + query, row -> row.getString(1)));
        return String.join("\n", lines);
    }
}
