package org.onebeat.messaging;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onebeat.local.Repository;
import org.onebeat.local.kafka.Broker;
import org.onebeat.local.kafka.BrokerSettings;
import org.onebeat.local.kafka.Topics;
import org.onebeat.local.process.Ledger;
import org.onebeat.local.process.Ports;

/** For a minute: {@code -Donebeat.tests.away=60}. */
class BrokerAwayTest {

    private static final Duration AWAY = Duration.ofSeconds(Integer.getInteger("onebeat.tests.away", 4));

    @TempDir
    Path home;

    @Test
    void nothingIsLostOrDoubledWhileTheBrokerIsAwayUnderLoad() {
        var address = new BrokerSettings(
                Repository.here().brokerClassPath(), home.resolve("kafka"), Ports.anyFree(), Ports.anyFree());
        var ledger = new Ledger(home.resolve("pids"));
        Broker broker = Broker.start(address, ledger);
        try (Scratch scratch = Scratch.make();
                House house = new House(scratch.settings(), broker.servers())) {
            makeTopics(broker, scratch);
            house.relay();
            house.subscribe(new Chronicle(house));
            try (var writers = new Writers(house, 50)) {
                await().atMost(HouseTest.PATIENCE).until(() -> house.count("select count(*) from chronicle") > 200);

                broker.process().stop("KILL", Duration.ofSeconds(10));
                await().pollDelay(AWAY).atMost(AWAY.plusSeconds(5)).until(() -> true);
                assertTrue(house.count("select count(*) from outbox") > 50 * AWAY.toSeconds());
                broker = Broker.start(address, ledger);

                long before = house.count("select count(*) from chronicle");
                await().atMost(Duration.ofSeconds(60))
                        .until(() -> house.count("select count(*) from chronicle") > before + 1000);
                writers.askToStop();
            }
            Writers.assertAllArrivedInOrder(house);
        } finally {
            broker.close();
        }
    }

    private static void makeTopics(Broker broker, Scratch scratch) {
        try (Admin admin = broker.admin()) {
            new Topics(Repository.here().topics())
                    .create(admin, scratch.topics().namespace());
        }
    }
}
