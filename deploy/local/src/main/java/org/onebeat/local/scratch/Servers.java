package org.onebeat.local.scratch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.onebeat.local.Broken;
import org.onebeat.local.Folders;
import org.onebeat.local.Repository;
import org.onebeat.local.kafka.Broker;
import org.onebeat.local.kafka.BrokerSettings;
import org.onebeat.local.postgres.Postgres;
import org.onebeat.local.postgres.PostgresSettings;
import org.onebeat.local.process.Ledger;
import org.onebeat.local.process.Ports;

/**
 * A real PostgreSQL and Kafka for tests: those the environment names ({@code ONEBEAT_TEST_POSTGRES}, a JDBC address
 * with the superuser's credentials, and {@code ONEBEAT_TEST_KAFKA}), else own ones that end with this JVM.
 */
public final class Servers {

    private static final String POSTGRES = "ONEBEAT_TEST_POSTGRES";
    private static final String KAFKA = "ONEBEAT_TEST_KAFKA";

    private Servers() {}

    /** JDBC address of the database {@code postgres}, with the superuser's credentials. */
    public static synchronized String postgres() {
        return known(POSTGRES).orElseGet(() -> remember(POSTGRES, startPostgres()));
    }

    public static synchronized String kafka() {
        return known(KAFKA).orElseGet(() -> remember(KAFKA, startKafka()));
    }

    /** System properties, unlike static fields, are one for all class loaders of a test run. */
    private static Optional<String> known(String name) {
        return Optional.ofNullable(System.getProperty(name, System.getenv(name)));
    }

    private static String remember(String name, String address) {
        System.setProperty(name, address);
        return address;
    }

    private static String startPostgres() {
        Path home = home("postgres");
        var settings = new PostgresSettings(
                Repository.here().parts(), home.resolve("server"), Ports.anyFree(), "scratch", Map.of("fsync", "off"));
        Postgres postgres = Postgres.start(settings, new Ledger(home.resolve("pids")));
        endWithJvm(postgres, home);
        return settings.url("postgres") + "?user=postgres&password=scratch";
    }

    private static String startKafka() {
        Path home = home("kafka");
        var settings = new BrokerSettings(
                Repository.here().brokerClassPath(), home.resolve("server"), Ports.anyFree(), Ports.anyFree());
        Broker broker = Broker.start(settings, new Ledger(home.resolve("pids")));
        endWithJvm(broker, home);
        return broker.servers();
    }

    private static Path home(String part) {
        try {
            return Files.createTempDirectory("onebeat-" + part + "-");
        } catch (IOException e) {
            throw new Broken("No room for a scratch " + part, e);
        }
    }

    private static void endWithJvm(AutoCloseable server, Path home) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                server.close();
                Folders.delete(home);
            } catch (Exception e) {
                System.err.println("A scratch server was not ended: " + e);
            }
        }));
    }
}
