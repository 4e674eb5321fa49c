package org.onebeat.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onebeat.territory.Given.county;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionManager;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onebeat.messaging.ListenerScope;

/** The second wall by itself: plain SQL, no repository in between. */
@QuarkusTest
@QuarkusTestResource(Database.class)
class WallTest {
    private static final String TEXTS = "select text from note order by text";

    @Inject
    Given given;

    @Inject
    Wall wall;

    @Inject
    Sql sql;

    @Inject
    Notes notes;

    @Inject
    EntityManager entities;

    @Inject
    ListenerScope listeners;

    @Inject
    DataSource database;

    @Inject
    TransactionManager transactions;

    @BeforeEach
    void rowsOfTwoCounties() {
        given.territory();
        given.note(51, "huaiyang");
        given.note(54, "chuanhui");
    }

    @Test
    void aCountySeesItsOwnRowsOnly() {
        assertEquals(List.of("huaiyang"), given.within(county(3), this::texts));
        assertEquals(List.of("chuanhui"), given.within(county(2), this::texts));
    }

    @Test
    void idsThatShareAPrefixAreDifferentCounties() {
        assertEquals(List.of(), given.within(county(30), this::texts));
        assertEquals(List.of(), given.within(county(33), this::texts));
    }

    @Test
    void withoutAScopeThereAreNoRows() {
        assertEquals(List.of(), QuarkusTransaction.requiringNew().call(this::texts));
    }

    @Test
    void aPooledConnectionForgetsTheCountiesOfTheTransactionBefore() {
        given.within(county(3), this::texts);

        String left = sql.first("select current_setting('onebeat.counties', true)", row -> row.getString(1))
                .orElseThrow();

        assertEquals("", left);
        assertEquals(List.of(), texts());
    }

    @Test
    void aConnectionThatWasNeverToldShowsNoRows() throws Exception {
        try (var connection = DriverManager.getConnection(
                        setting("quarkus.datasource.jdbc.url"),
                        setting("quarkus.datasource.username"),
                        setting("quarkus.datasource.password"));
                var result = connection.createStatement().executeQuery(TEXTS)) {
            assertEquals(false, result.next());
        }
    }

    @Test
    void theOwnerIsBoundToo() throws Exception {
        try (var connection = DriverManager.getConnection(
                        setting("quarkus.datasource.jdbc.url"),
                        setting("quarkus.flyway.username"),
                        setting("quarkus.flyway.password"));
                var result = connection.createStatement().executeQuery(TEXTS)) {
            assertEquals(false, result.next());
        }
    }

    @Test
    void theApplicationCanNeitherTakeTheWallDownNorRaiseOne() {
        assertThrows(IllegalStateException.class, () -> sql.change("alter table note disable row level security"));
        assertThrows(IllegalStateException.class, () -> sql.list("select county_wall('note')", row -> 1));
        assertThrows(IllegalStateException.class, () -> sql.change("set row_security = off; select * from note"));
    }

    @Test
    void aListenerSeesEveryCountyBecauseItsScopeSaysSo() {
        var seen = new AtomicReference<List<String>>();

        listeners.run(() -> seen.set(QuarkusTransaction.requiringNew().call(this::texts)));

        assertEquals(List.of("chuanhui", "huaiyang"), seen.get());
    }

    @Test
    void workOnABareThreadSeesNothing() throws Exception {
        var seen = new AtomicReference<List<String>>();

        Thread.ofVirtual()
                .start(() -> seen.set(QuarkusTransaction.requiringNew().call(this::texts)))
                .join();

        assertEquals(List.of(), seen.get());
    }

    @Test
    void aTransactionOfItsOwnInsideAnotherKeepsTheScope() {
        List<String> inner =
                given.within(county(3), () -> QuarkusTransaction.requiringNew().call(this::texts));

        assertEquals(List.of("huaiyang"), inner);
    }

    @Test
    void workOfTheInstallationLeavesTheCallersScopeAsItWas() {
        List<String> after = given.within(county(3), () -> {
            given.everywhere(this::texts);
            return texts();
        });

        assertEquals(List.of("huaiyang"), after);
    }

    @Test
    void aRowWrittenForAForeignCountyIsRefusedByTheDatabase() {
        RuntimeException failure = assertThrows(
                RuntimeException.class,
                () -> given.within(county(3), () -> {
                    entities.persist(new Note(Ancestors.ofCounty(2), "smuggled", Instant.EPOCH));
                    entities.flush();
                    return null;
                }));

        assertEquals("out-of-scope", Refused.behind(failure).orElseThrow().code());
    }

    @Test
    void aRowCannotBeMovedToAForeignCounty() {
        RuntimeException failure = assertThrows(
                RuntimeException.class,
                () -> given.within(
                        county(3), () -> sql.change("update note set county_id = 2 where text = 'huaiyang'")));

        assertTrue(Refused.behind(failure).isPresent());
    }

    @Test
    void aCountyJustMadeIsAdmittedToTheRunningTransaction() {
        given.note(1, "the city's own");

        List<String> seen = given.within(county(3), () -> {
            wall.admit(2);
            notes.add(new Note(Ancestors.ofCounty(2), "first of the new county", Instant.EPOCH));
            notes.write();
            return texts();
        });

        assertEquals(List.of("chuanhui", "first of the new county", "huaiyang"), seen);
    }

    @Test
    void aTransactionThatCouldNotBeToldItsCountiesDoesNotLingerOnTheThread() throws Exception {
        List<Connection> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            all.add(database.getConnection());
        }
        assertThrows(RuntimeException.class, () -> given.within(county(3), this::texts));
        for (Connection connection : all) {
            connection.close();
        }

        assertEquals(Status.STATUS_NO_TRANSACTION, transactions.getStatus());
        assertEquals(List.of("huaiyang"), given.within(county(3), this::texts));
    }

    @Test
    void otherFailuresAreNoRefusals() {
        assertTrue(Refused.behind(new IllegalStateException(new SQLException("gone", "08006")))
                .isEmpty());
    }

    private List<String> texts() {
        return sql.list(TEXTS, row -> row.getString(1));
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
