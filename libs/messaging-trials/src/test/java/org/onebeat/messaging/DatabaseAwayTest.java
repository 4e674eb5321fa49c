package org.onebeat.messaging;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onebeat.local.Repository;
import org.onebeat.local.postgres.Database;
import org.onebeat.local.postgres.Postgres;
import org.onebeat.local.postgres.PostgresSettings;
import org.onebeat.local.process.Ledger;
import org.onebeat.local.process.Ports;
import org.onebeat.local.scratch.ScratchTopics;
import org.onebeat.local.scratch.Servers;

class DatabaseAwayTest {

    private static final Database CASES = new Database("cases", "secret", "secret");

    @TempDir
    Path home;

    /** INT ends its sessions and stops; QUIT stops at once, as a crash does. */
    @ParameterizedTest
    @ValueSource(strings = {"INT", "QUIT"})
    void nothingIsLostDoubledOrParkedWhileTheDatabaseRestarts(String signal) throws SQLException {
        var address = new PostgresSettings(Repository.here().parts(), home.resolve("pg"), Ports.anyFree(), "secret");
        var ledger = new Ledger(home.resolve("pids"));
        Postgres postgres = Postgres.start(address, ledger);
        try (ScratchTopics topics = ScratchTopics.create();
                House house = house(postgres, topics.namespace())) {
            house.relay();
            house.subscribe(new Chronicle(house));
            try (var writers = new Writers(house, 50)) {
                await().atMost(HouseTest.PATIENCE).until(() -> house.count("select count(*) from chronicle") > 200);

                postgres.process().stop(signal, Duration.ofSeconds(30));
                postgres = Postgres.start(address, ledger);

                long before = house.count("select count(*) from chronicle");
                await().atMost(Duration.ofSeconds(60))
                        .until(() -> house.count("select count(*) from chronicle") > before + 200);
                writers.askToStop();
            }
            Writers.assertAllArrivedInOrder(house);
            assertEquals(0, house.events("chronicle", "parked"));
        } finally {
            postgres.close();
        }
    }

    private static House house(Postgres postgres, String namespace) throws SQLException {
        try (Connection server = postgres.connect("postgres")) {
            CASES.create(server);
        }
        try (Connection own = postgres.connect(CASES.name())) {
            CASES.prepare(own);
        }
        String url = postgres.url(CASES.name());
        House.migrate(url, CASES.owner(), CASES.ownerPassword());
        return new House(new Settings(namespace, url, CASES.app(), CASES.appPassword()), Servers.kafka());
    }
}
