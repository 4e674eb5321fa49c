package org.onebeat.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalPropertiesReader;
import io.agroal.api.exceptionsorter.PostgreSQLExceptionSorter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.flywaydb.core.Flyway;

/** A service in small, without its framework: a database, its outbox, its listeners. */
final class House implements AutoCloseable {

    final Settings settings;
    final Clients clients;
    final MeterRegistry meters = new SimpleMeterRegistry();
    final PlainTransactions transactions;
    final DataSource database;
    final Outbox outbox;
    private final AgroalDataSource pool;
    private final List<Worker> workers = new ArrayList<>();

    House(Settings settings, String kafka) {
        this.settings = settings;
        this.clients = new Clients(Map.of("bootstrap.servers", kafka));
        this.pool = pool(settings);
        this.transactions = new PlainTransactions(pool);
        this.database = transactions.dataSource();
        this.outbox = new Outbox(database, transactions, started(new Bell(database))::ring, settings.eventBytes());
    }

    static void migrate(String url, String owner, String password) {
        Flyway.configure()
                .dataSource(url, owner, password)
                .locations("classpath:db/migration", "classpath:db/tests")
                .load()
                .migrate();
    }

    private static AgroalDataSource pool(Settings settings) {
        try {
            return AgroalDataSource.from(new AgroalPropertiesReader()
                    .readProperties(Map.of(
                            "jdbcUrl", settings.url(),
                            "principal", settings.username(),
                            "credential", settings.password(),
                            "maxSize", "16",
                            "acquisitionTimeout", "PT5S",
                            "exceptionSorter", PostgreSQLExceptionSorter.class.getName()))
                    .get());
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    void tell(Happened... events) {
        transactions.run(() -> List.of(events).forEach(outbox::append));
    }

    Relay relay() {
        return relay(clients::producer);
    }

    Relay relay(Function<String, Producer<String, byte[]>> producers) {
        return started(new Relay(settings, producers, meters));
    }

    Subscription subscribe(Listener listener) {
        return subscribe(listener, Runnable::run);
    }

    Subscription subscribe(Listener listener, ListenerScope scope) {
        var inbox = new InboxTransactions(scope, transactions, database);
        var reactions = new Reactions(listener, OpenTelemetry.noop().getTracer("tests"));
        var intake = new Intake(listener, reactions, inbox, settings.listening().attempts(), meters);
        var replays = new Replays(listener, reactions, inbox);
        return started(new Subscription(listener, settings, clients, intake, replays, meters));
    }

    private <W extends Worker> W started(W worker) {
        workers.add(worker);
        worker.start();
        return worker;
    }

    long count(String sql) {
        return Long.parseLong(texts(sql).getFirst());
    }

    /** In the transaction under way. */
    void run(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** The first column, past the pool, whose connections a restart of the database breaks. */
    List<String> texts(String sql) {
        try (Connection connection =
                        DriverManager.getConnection(settings.url(), settings.username(), settings.password());
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (found.next()) {
                texts.add(found.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** Sends them at once, past the outbox. */
    void send(Happened... events) {
        try (var courier = new Courier(clients.producer("tests-" + UUID.randomUUID()), CloudEvents.of(settings))) {
            courier.begin();
            courier.carry(Stream.of(events).map(House::row).toList());
        } catch (BrokerRefusal e) {
            throw new IllegalStateException(e);
        }
    }

    private static OutboxRow row(Happened event) {
        return new OutboxRow(
                0,
                UUID.randomUUID(),
                event.topic(),
                event.type(),
                event.key(),
                event.sequence(),
                Instant.now(),
                Json.write(event),
                null);
    }

    /** What stands on the topic of the tests, from its beginning, when there is so much. */
    List<ConsumerRecord<String, byte[]>> messages(int atLeast) {
        List<ConsumerRecord<String, byte[]>> messages = new ArrayList<>();
        try (Consumer<String, byte[]> consumer = clients.consumer("tests-" + UUID.randomUUID(), 500)) {
            consumer.subscribe(List.of(new Namespace(settings.namespace()).outside(Happened.TOPIC)));
            await().atMost(Duration.ofSeconds(30)).until(() -> {
                consumer.poll(Duration.ofMillis(100)).forEach(messages::add);
                return messages.size() >= atLeast;
            });
        }
        return messages;
    }

    static String header(ConsumerRecord<String, byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), UTF_8);
    }

    double events(String listener, String outcome) {
        return meters.counter("onebeat.listener.events", "listener", listener, "outcome", outcome)
                .count();
    }

    @Override
    public void close() {
        workers.forEach(Worker::askToStop);
        workers.forEach(Worker::awaitEnd);
        pool.close();
    }
}
