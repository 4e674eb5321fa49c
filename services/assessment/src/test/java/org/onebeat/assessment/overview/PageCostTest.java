package org.onebeat.assessment.overview;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onebeat.assessment.Dashboard;
import org.onebeat.assessment.Given;
import org.onebeat.testkit.Platform;

/**
 * What a page costs in statements at most, as the database counts them; the wall's own setting is left out.
 *
 * <p>The database does not tell whose statement it counts, and listeners work beside: what a page costs is the least
 * of a few goes.
 */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class PageCostTest {
    private static final String CALLS = """
            select query, calls from pg_stat_statements
            where userid = current_user::regrole::oid
                and dbid = (select oid from pg_database where datname = current_database())
                and query !~* '^(begin|commit|rollback|set |show|listen|notify|delete|insert|update)'
                and query !~* 'listener_generation|parked_event|pg_try_advisory|pg_stat_statements|outbox|inbox'
                and query not like '%set_config(%'
            """;

    private static final int GOES = 3;

    @Inject
    Given given;

    @ParameterizedTest
    @CsvSource({
        "/overview, 8",
        "/overview?area=41, 10",
        "/trend?indicator=FOUND&area=41, 6",
        "/comparison?indicator=RESOLUTION_RATE, 7",
        "/comparison?indicator=FOUND&area=3, 9",
        "/open-matters?area=3, 7",
        "/coverage?area=3, 7",
        "/silent-villages?area=3, 7"
    })
    void aPageIsAHandfulOfStatements(String page, int statements) {
        Map<String, Long> cost = Stream.generate(() -> costOf(page))
                .limit(GOES)
                .min(Comparator.comparingLong(PageCostTest::sum))
                .orElseThrow();

        assertTrue(sum(cost) <= statements, () -> told(cost));
    }

    private Map<String, Long> costOf(String page) {
        given.nothingButTheTerritory();
        Map<String, Long> before = given.rows(CALLS);
        Dashboard.LEADER.get(page).statusCode(200);
        Map<String, Long> cost = new TreeMap<>(given.rows(CALLS));
        cost.replaceAll((query, count) -> count - before.getOrDefault(query, 0L));
        cost.values().removeIf(count -> count == 0);
        return cost;
    }

    private static long sum(Map<String, Long> cost) {
        return cost.values().stream().mapToLong(Long::longValue).sum();
    }

    private static String told(Map<String, Long> cost) {
        return cost.entrySet().stream()
                .map(entry -> entry.getValue() + " × " + entry.getKey())
                .collect(Collectors.joining("\n", "\n", "\n"));
    }
}
