package org.onebeat.cases;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.onebeat.cases.imports.PastCase;
import org.onebeat.testkit.Database;

/**
 * What a call costs in statements, as the database counts them: scope, idempotency, audit, outbox and names included; left
 * out are what relay and listeners do in the background, and the one statement that tells the wall its counties, which
 * each of their transactions begins with, too.
 */
@QuarkusTest
class QueryCountTest extends CaseTest {

    private static final String CALLS = """
            select query, sum(calls)::bigint as calls from pg_stat_statements
            where userid = current_user::regrole::oid
                and dbid = (select oid from pg_database where datname = current_database())
                and query !~* '^(begin|commit|rollback|set |show|listen|notify|delete)'
                and query !~* 'listener_generation|parked_event|pg_try_advisory|pg_stat_statements'
                and (query !~* 'outbox' or query ~* '^insert')
                and query !~* '^select set_config[^a-z]*(, set_config[^a-z]*)?$'
                and query !~* 'pg_catalog|pg_type' -- the driver, on a connection's first array
            group by query
            """;

    @Inject
    DataSource database;

    @Test
    void aListIsOneQueryHoweverLongAndTwoForNames() {
        for (int i = 0; i < 5; i++) {
            Desk.AUX51.reported(51);
        }
        assertCostAtMost(5, () -> Desk.AUX51.call().get("/disputes").then().statusCode(200));
    }

    @Test
    void aFileIsOneQueryPerKindOfPaper() {
        String id = Desk.AUX51.brought(51, "triage", "assignment", "mediation", "agreement", "follow-ups", "closure");
        assertCostAtMost(15, () -> Desk.AUX51.file(id));
    }

    @Test
    void aReportIsCheap() {
        assertCostAtMost(23, () -> Desk.AUX51.reported(51));
    }

    @Test
    void aStepIsCheap() {
        String id = Desk.AUX51.brought(51, "triage", "assignment");
        assertCostAtMost(22, () -> Desk.AUX51
                .take(id, "mediation", Desk.STEPS.get("mediation"), 2)
                .then()
                .statusCode(200));
    }

    @Test
    void anImportAsksOnceHoweverManyRecords() {
        PastCase[] many = Stream.generate(() -> PastCase.closed("411603001201", "2025-03-02T01:00:00Z"))
                .limit(100)
                .toArray(PastCase[]::new);
        // 7 papers of every file go over in rows of many values, whose statements differ in length
        assertCostAtMost(79, () -> Desk.IMPORTER3.bring(many).then().statusCode(200));
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
