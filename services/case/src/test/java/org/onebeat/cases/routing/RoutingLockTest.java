package org.onebeat.cases.routing;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onebeat.cases.CaseTest;
import org.onebeat.cases.Desk;
import org.onebeat.territory.Role;
import org.onebeat.territory.RoutingLock;
import org.onebeat.testkit.Database;
import org.onebeat.testkit.StandardPeople;
import org.onebeat.testkit.TerritoryFixture;

@QuarkusTest
class RoutingLockTest extends CaseTest {

    private static final int POSTING = StandardPeople.postingOf(StandardPeople.AUX53);

    @Inject
    RoutingLock lock;

    @Inject
    DataSource database;

    @AfterEach
    void asItWas() {
        TerritoryFixture.post(POSTING, StandardPeople.AUX53, Role.AUXILIARY, 53);
    }

    @Test
    void openWorkMovesOnlyWhenNobodyIsRouting() {
        QuarkusTransaction.begin();
        lock.together();
        CompletableFuture<Void> move = CompletableFuture.runAsync(() -> TerritoryFixture.end(POSTING, Instant.now()));
        await().until(this::somebodyWaits);
        assertFalse(move.isDone());
        QuarkusTransaction.rollback();
        await().until(move::isDone);
    }

    @Test
    void twoRouteSideBySide() {
        QuarkusTransaction.begin();
        lock.together();
        Desk.AUX51.report(Desk.matterIn(51)).then().statusCode(201).body("state", equalTo("REPORTED"));
        QuarkusTransaction.rollback();
    }

    private boolean somebodyWaits() {
        return !Database.rows(
                        database,
                        "select 1 from pg_locks where locktype = 'advisory' and not granted"
                                + " and database = (select oid from pg_database where datname = current_database())")
                .isEmpty();
    }
}
