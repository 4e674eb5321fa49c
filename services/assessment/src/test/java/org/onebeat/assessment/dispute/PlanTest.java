package org.onebeat.assessment.dispute;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onebeat.testkit.Platform;

/** The counts of a county read their own index, under the policy, as the application's role. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class PlanTest {
    private static final String FILL = """
            insert into dispute_standing (dispute_id, county_id, station_id, colour, state, is_open, found_at,
                agreed_at, resolved_at, sequence)
            select uuidv7(), 2 + n % 10, 300 + n % 300, case n % 3 when 0 then 'RED' else 'BLUE' end, 'SOME', n % 20 = 0,
                timestamptz '2023-01-01 00:00:00Z' + n * interval '20 minutes',
                timestamptz '2023-01-10 00:00:00Z' + n * interval '20 minutes',
                case when n % 2 = 0 then timestamptz '2023-01-20 00:00:00Z' + n * interval '20 minutes' end, 1
            from generate_series(1, 100000) n
            """;

    @Inject
    Given given;

    @BeforeEach
    void manyDisputes() {
        given.nothingButTheTerritory();
        given.everywhere(FILL);
        given.analyse();
    }

    @AfterEach
    void none() {
        given.nothingButTheTerritory();
    }

    @ParameterizedTest
    @CsvSource({
        "found, found_at >= '2026-03-01' and found_at < '2026-04-01'",
        "agreed, agreed_at >= '2026-03-01' and agreed_at < '2026-04-01'",
        "resolved, resolved_at >= '2026-03-01' and resolved_at < '2026-04-01'",
        "open, is_open = true"
    })
    void aCountReadsItsOwnIndex(String figure, String condition) {
        String plan = given.planWithin(
                3,
                "select county_id, count(*) from dispute_standing where county_id in (3) and (" + condition
                        + ") group by county_id");

        assertTrue(plan.contains("dispute_standing_" + figure + "_by_county"), plan);
    }
}
