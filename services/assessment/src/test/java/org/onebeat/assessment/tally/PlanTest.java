package org.onebeat.assessment.tally;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onebeat.assessment.Given;
import org.onebeat.testkit.Platform;

/** Questions read their own index, under the policy, as the application's role. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class PlanTest {
    private static final String TALLIES = """
            insert into tally (area_id, county_id, station_id, village_id, period, measure, amount)
            select 1000 + n % 500, 2 + n % 500 % 10, 300 + n % 500 % 50, 1000 + n % 500, 20250101 + n / 500 % 28,
                'MEASURE_' || n / 14000, 1
            from generate_series(0, 139999) n
            """;
    private static final String STANDINGS = """
            insert into standing (matter_id, kind, county_id, station_id, village_id, is_open, gravity, entries)
            select uuidv7(), 'DISPUTE', 2 + n % 10, 300 + n % 50, 1000 + n % 500, n % 40 = 0, 'RED', '[]'
            from generate_series(1, 20000) n
            """;
    private static final Map<String, String> QUESTIONS = Map.of(
            """
            select period, measure, sum(amount) from tally where county_id in (3) and area_id = 1001
                and period in (20250103, 20250104, 202502) and measure in ('MEASURE_1', 'MEASURE_2')
            group by period, measure
            """,
            "tally_of_area",
            """
            select area_id, period, measure, sum(amount) from tally
            where county_id in (3) and area_id in (1001, 1011, 1021) and period in (20250103, 20250104, 202502)
                and measure in ('MEASURE_1')
            group by area_id, period, measure
            """,
            "tally_of_area",
            """
            select station_id, kind, gravity, count(*) from standing
            where county_id in (3) and county_id = 3 and is_open = true and kind in ('DISPUTE', 'HAZARD')
            group by station_id, kind, gravity
            """,
            "standing_open_of_county",
            """
            select village_id, kind, gravity, count(*) from standing
            where station_id in (301) and is_open = true and kind in ('DISPUTE', 'HAZARD')
            group by village_id, kind, gravity
            """,
            "standing_open_of_station");

    @Inject
    Given given;

    @BeforeEach
    void muchWork() {
        given.nothingButTheTerritory();
        given.everywhere(TALLIES);
        given.everywhere(STANDINGS);
        given.analyse();
    }

    @AfterEach
    void none() {
        given.nothingButTheTerritory();
    }

    @Test
    void eachQuestionReadsItsOwnIndex() {
        QUESTIONS.forEach((question, index) -> {
            String plan = given.planWithin(3, question);
            assertTrue(plan.contains(index), plan);
        });
    }
}
