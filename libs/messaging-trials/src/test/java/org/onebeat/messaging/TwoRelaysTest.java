package org.onebeat.messaging;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

class TwoRelaysTest extends HouseTest {

    @Test
    void oneLeadsAndTheOtherTakesOver() {
        Relay first = house.relay();
        house.tell(new Happened("a", 1));
        Writers.awaitEmptyOutbox(house);
        house.relay();
        house.tell(new Happened("a", 2));
        Writers.awaitEmptyOutbox(house);

        first.askToStop();
        first.awaitEnd();
        house.tell(new Happened("a", 3));

        assertEquals(List.of("1", "2", "3"), sequences(3));
    }

    @Test
    void aRelayThatLostItsLockWithoutKnowingCannotSend() throws SQLException {
        var gate = new Gate(Gate.Point.BEFORE_COMMIT);
        house.tell(new Happened("a", 1), new Happened("a", 2));
        house.relay(gate.before(house.clients::producer));
        gate.awaitReached(); // it has sent, is about to commit, and falls into a long sleep
        loseLock();

        Relay successor = house.relay();
        Writers.awaitEmptyOutbox(house);
        house.tell(new Happened("a", 3));
        Writers.awaitEmptyOutbox(house);
        gate.open();
        successor.askToStop();
        successor.awaitEnd();
        house.tell(new Happened("a", 4)); // for the zombie, which is a candidate like any other now

        assertEquals(List.of("1", "2", "3", "4"), sequences(4));
    }

    @Test
    void aRelayThatLostItsLockBeforeItDeletedDoesNoHarm() throws SQLException {
        var gate = new Gate(Gate.Point.BEFORE_DELETE);
        house.subscribe(chronicle);
        house.tell(new Happened("a", 1), new Happened("a", 2));
        house.relay(gate.before(house.clients::producer));
        gate.awaitReached();
        loseLock();

        house.relay();
        Writers.awaitEmptyOutbox(house);
        gate.open();
        house.tell(new Happened("a", 3));

        awaitChronicle(3);
        assertChronicle("a", 1, 2, 3);
        assertEquals(List.of("1", "2", "1", "2", "3"), sequences(5));
    }

    @Test
    void nothingIsLostOrDoubledWhileRelaysLoseTheirLocksUnderLoad() throws SQLException {
        house.subscribe(chronicle);
        house.relay();
        house.relay();
        house.relay();
        try (var writers = new Writers(house, 20)) {
            for (int entries = 100; entries <= 500; entries += 100) {
                awaitChronicle(entries);
                loseLock();
            }
            writers.askToStop();
        }

        Writers.assertAllArrivedInOrder(house);
    }

    private List<String> sequences(int atLeast) {
        return house.messages(atLeast).stream()
                .map(message -> House.header(message, "ce_sequence"))
                .toList();
    }

    /** The database ends the leader's session, as it does when it hears no more of its client. */
    private void loseLock() throws SQLException {
        String ended = "select count(pg_terminate_backend(pid)) from pg_locks where locktype = 'advisory' and granted"
                + " and database = (select oid from pg_database where datname = current_database())";
        await().atMost(PATIENCE).until(() -> superuser(ended) == 1);
    }

    private long superuser(String sql) throws SQLException {
        try (Connection connection = scratch.database().superuser();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        }
    }
}
