package org.onebeat.local.kafka;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.onebeat.local.Broken;
import org.onebeat.local.process.Await;
import org.onebeat.local.process.Child;
import org.onebeat.local.process.Command;
import org.onebeat.local.process.Ledger;
import org.onebeat.local.process.Ports;

/** A real Kafka broker in a JVM of its own. */
public final class Broker implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final BrokerSettings settings;
    private final Child process;

    private Broker(BrokerSettings settings, Child process) {
        this.settings = settings;
        this.process = process;
    }

    /** Returns when the broker answers. */
    public static Broker start(BrokerSettings settings, Ledger ledger) {
        try {
            Path java = Path.of(System.getProperty("java.home"), "bin", "java");
            var words = List.of(
                    java.toString(),
                    "-Xmx256m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Xshare:auto",
                    "-cp",
                    settings.classPath(),
                    "org.onebeat.local.broker.Main",
                    settings.write().toString());
            var command = Command.of("kafka", settings.home(), settings.log(), words);
            var broker = new Broker(settings, Child.start(command, ledger));
            broker.awaitAnswer();
            return broker;
        } catch (IOException e) {
            throw new Broken("Kafka could not be started in " + settings.home() + ": " + e.getMessage(), e);
        }
    }

    private void awaitAnswer() {
        boolean answered = Await.until(PATIENCE, () -> {
            process.expectAlive();
            return Ports.listening(settings.port()) && describes();
        });
        if (!answered) {
            close();
            throw new Broken("Kafka did not answer on port " + settings.port() + "; see " + settings.log());
        }
    }

    private boolean describes() {
        try (Admin admin = admin()) {
            return !admin.describeCluster().nodes().get(5, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", settings.servers()));
    }

    public String servers() {
        return settings.servers();
    }

    public Child process() {
        return process;
    }

    @Override
    public void close() {
        process.stop("TERM", PATIENCE);
    }
}
