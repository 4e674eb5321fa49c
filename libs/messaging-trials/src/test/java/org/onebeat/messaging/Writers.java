package org.onebeat.messaging;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Use cases under load: some threads that move aggregates on, version by version, each telling its event. */
final class Writers implements AutoCloseable {

    private static final int THREADS = 4;
    private static final String NEXT = """
            insert into aggregate (key, version) values (?, 1)
            on conflict (key) do update set version = aggregate.version + 1 returning version
            """;

    private final House house;
    private final int aggregates;
    private final List<Writer> threads;

    Writers(House house, int aggregates) {
        this.house = house;
        this.aggregates = aggregates;
        threads = IntStream.range(0, THREADS).mapToObj(Writer::new).toList();
        threads.forEach(Worker::start);
    }

    void askToStop() {
        threads.forEach(Worker::askToStop);
    }

    @Override
    public void close() {
        askToStop();
        threads.forEach(Worker::awaitEnd);
    }

    /** Nothing lost, nothing counted twice, order per aggregate kept. */
    static void assertAllArrivedInOrder(House house) {
        awaitEmptyOutbox(house);
        await().atMost(Duration.ofSeconds(90))
                .until(() -> house.count("select count(*) from chronicle")
                        >= house.count("select coalesce(sum(version), 0) from aggregate"));
        assertEquals(house.count("select sum(version) from aggregate"), house.count("select count(*) from chronicle"));
        assertEquals(0, house.count("""
                select count(*) from (
                    select sequence, row_number() over (partition by key order by id) as place from chronicle) c
                where sequence <> place
                """));
        assertEquals(0, house.count("select count(*) from parked_event"));
    }

    static void awaitEmptyOutbox(House house) {
        await().atMost(Duration.ofSeconds(90)).until(() -> house.count("select count(*) from outbox") == 0);
    }

    private final class Writer extends Worker {

        Writer(int number) {
            super("writer-" + number);
        }

        @Override
        public void run() {
            while (!stopped()) {
                try {
                    house.transactions.run(this::step);
                } catch (RuntimeException e) { // the database is away; what counts is what it has when it is back
                    rest(Duration.ofMillis(50));
                }
                rest(Duration.ofMillis(15));
            }
        }

        private void step() {
            String key = "aggregate-" + ThreadLocalRandom.current().nextInt(aggregates);
            try (Connection connection = house.database.getConnection();
                    PreparedStatement upsert = connection.prepareStatement(NEXT)) {
                upsert.setString(1, key);
                try (ResultSet found = upsert.executeQuery()) {
                    found.next();
                    house.outbox.append(new Happened(key, found.getLong(1)));
                }
            } catch (SQLException e) {
                throw new DatabaseFailure(e);
            }
        }
    }
}
