package org.onebeat.fieldwork;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.onebeat.fieldwork.activity.Past;
import org.onebeat.testkit.Database;

/**
 * What a call costs in statements, as the database counts them: scope, wall, idempotency, audit, outbox and names
 * included, what relay and listeners do in the background left out.
 */
@QuarkusTest
class QueryCountTest extends FieldworkTest {

    private static final String CALLS = """
            select query, sum(calls)::bigint as calls from pg_stat_statements
            where userid = current_user::regrole::oid
                and dbid = (select oid from pg_database where datname = current_database())
                and query !~* '^(begin|commit|rollback|set |show|listen|notify|delete)'
                and query !~* 'listener_generation|parked_event|pg_try_advisory|pg_stat_statements'
                and (query !~* 'outbox' or query ~* '^insert')
                and query !~* '^select set_config[^a-z]*(, set_config[^a-z]*)?$'
            group by query
            """;

    @Inject
    DataSource database;

    @Test
    void aListIsOneQueryHoweverLongAndTwoForNames() {
        List.of(1, 2, 3, 4, 5).forEach(any -> Desk.AUX51.swept(51));
        assertCostAtMost(6, () -> Desk.AUX51.call().get("/activities").then().statusCode(200));
    }

    @Test
    void theInboxIsOneQueryAndTwoForNames() {
        List.of(1, 2, 3).forEach(any -> Desk.CHIEF41.dispatched(51));
        assertCostAtMost(6, () -> Desk.AUX51.call().get("/inbox").then().statusCode(200));
    }

    @Test
    void tasksAreOneQueryAndTwoForNames() {
        List.of(1, 2, 3).forEach(any -> Desk.CHIEF41.dispatched(51));
        assertCostAtMost(6, () -> Desk.AUX51.call().get("/tasks").then().statusCode(200));
    }

    @Test
    void aDayCostsTheSameHoweverManyVillages() {
        assertCostAtMost(12, () -> Desk.CHIEF41.call().get("/my-day").then().statusCode(200));
    }

    @Test
    void aSweepIsCheap() {
        assertCostAtMost(14, () -> Desk.AUX51.swept(51));
    }

    @Test
    void aThousandRecordsOfThePastCostAsManyStatementsAsOne() {
        assertCostAtMost(24, () -> Past.bringIn(1_000));
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
