package org.onebeat.hazard;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.onebeat.testkit.Database;

/**
 * What a call costs in statements, as the database counts them: scope, wall, idempotency, audit, outbox and names
 * included, what relay and listeners do in the background left out.
 */
@QuarkusTest
class QueryCountTest extends HazardTest {

    private static final String CALLS = """
            select query, sum(calls)::bigint as calls from pg_stat_statements
            where userid = current_user::regrole::oid
                and dbid = (select oid from pg_database where datname = current_database())
                and query !~* '^(begin|commit|rollback|set |show|listen|notify|delete)'
                and query !~* 'listener_generation|parked_event|pg_try_advisory|pg_stat_statements'
                and (query !~* 'outbox' or query ~* '^insert')
                and query !~* 'set_config'
            group by query
            """;

    @Test
    void aListIsOneQueryHoweverLongAndThreeForNames() {
        for (int i = 0; i < 5; i++) {
            Desk.AUX51.found(51, "GENERAL");
        }
        assertCostAtMost(6, () -> Desk.AUX51.call().get("/hazards").then().statusCode(200));
    }

    @Test
    void aFileIsOneQueryForItsTimelineAndThreeForNames() {
        String id = Desk.AUX51.brought(51, "order", "rectification", "reinspection");
        assertCostAtMost(7, () -> Desk.AUX51.file(id));
    }

    @Test
    void placesAreListedWithTheirOpenHazardsByOneQueryMore() {
        Desk.AUX51.registered(51, "SCHOOL");
        Desk.AUX51.registered(51, "SHOP");
        assertCostAtMost(6, () -> Desk.AUX51.call().get("/places").then().statusCode(200));
    }

    @Test
    void aStepIsCheap() {
        String id = Desk.AUX51.brought(51, "order");
        assertCostAtMost(15, () -> Desk.AUX51
                .take(id, "rectification", Desk.STEPS.get("rectification"), 1)
                .then()
                .statusCode(200));
    }

    private void assertCostAtMost(int statements, Runnable call) {
        Map<String, Long> before = calls();
        call.run();
        Map<String, Long> cost = new TreeMap<>(calls());
        cost.replaceAll((query, count) -> count - before.getOrDefault(query, 0L));
        cost.values().removeIf(count -> count == 0);
        assertTrue(cost.values().stream().mapToLong(Long::longValue).sum() <= statements, () -> told(cost));
    }

    private static String told(Map<String, Long> cost) {
        return cost.entrySet().stream()
                .map(entry -> entry.getValue() + " × " + entry.getKey())
                .collect(Collectors.joining("\n", "\n", "\n"));
    }

    private Map<String, Long> calls() {
        return Database.rows(database, CALLS).stream()
                .collect(Collectors.toMap(row -> (String) row.get("query"), row -> (Long) row.get("calls")));
    }
}
