package org.onebeat.messaging;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** The SQL of parked events, as the listener writes and takes up them. */
final class Parking {

    private static final String CLOSE_KEY = """
            insert into inbox_position (listener, topic, key, sequence, parked) values (?, ?, ?, -1, true)
            on conflict (listener, topic, key) do update set parked = true
            """;

    /** Into the queue of a parked key; nothing happens if the key is not parked, or the event is late or repeated. */
    private static final String QUEUE = """
            insert into parked_event (listener, topic, key, sequence, event_id, type, time, data, traceparent, cause)
            select p.listener, p.topic, p.key, ?, ?, ?, ?, ?, ?, ?
            from inbox_position p
            where p.listener = ? and p.topic = ? and p.key = ? and p.parked and p.sequence < ?
            on conflict (listener, topic, key, sequence) do nothing
            """;

    private static final String WANTED = "select topic, key from parked_event where listener = ? and replaying limit 1";

    private static final String HOLD =
            "select sequence from inbox_position where listener = ? and topic = ? and key = ? for update";

    private static final String FIRST = """
            select * from parked_event where listener = ? and topic = ? and key = ? order by sequence limit 1
            """;

    private static final String CALL =
            "update parked_event set replaying = true, data = coalesce(?, data) where id = ?";

    private static final String FAIL = "update parked_event set cause = ?, replaying = false where id = ?";

    private static final String REMOVE = "delete from parked_event where id = ?";

    /** What waited is taken up next, on and on until the queue is empty or one fails. */
    private static final String CALL_NEXT = """
            update parked_event set replaying = true where id = (
                select id from parked_event where listener = ? and topic = ? and key = ? order by sequence limit 1)
            """;

    private Parking() {}

    static void park(Connection connection, String listener, Delivery delivery, String cause) throws SQLException {
        try (PreparedStatement close = connection.prepareStatement(CLOSE_KEY)) {
            aggregate(close, 1, listener, delivery.aggregate());
            close.executeUpdate();
        }
        queue(connection, listener, delivery, cause);
    }

    /** Whether the event waits in its key's queue now. */
    static boolean queue(Connection connection, String listener, Delivery delivery, String cause) throws SQLException {
        Received event = delivery.event();
        try (PreparedStatement insert = connection.prepareStatement(QUEUE)) {
            insert.setLong(1, event.sequence());
            insert.setString(2, event.id());
            insert.setString(3, event.type());
            insert.setObject(4, event.time().atOffset(ZoneOffset.UTC));
            insert.setBytes(5, event.data());
            insert.setString(6, delivery.traceparent());
            insert.setString(7, cause);
            aggregate(insert, 8, listener, delivery.aggregate());
            insert.setLong(11, event.sequence());
            return insert.executeUpdate() == 1;
        }
    }

    static Optional<Aggregate> wanted(Connection connection, String listener) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(WANTED)) {
            select.setString(1, listener);
            try (ResultSet found = select.executeQuery()) {
                return found.next()
                        ? Optional.of(new Aggregate(found.getString("topic"), found.getString("key")))
                        : Optional.empty();
            }
        }
    }

    /** The head of the key's queue, which is held until the end of the transaction. */
    static Optional<ParkedRow> first(Connection connection, String listener, Aggregate aggregate) throws SQLException {
        try (PreparedStatement hold = connection.prepareStatement(HOLD)) {
            aggregate(hold, 1, listener, aggregate);
            hold.executeQuery().close();
        }
        try (PreparedStatement select = connection.prepareStatement(FIRST)) {
            aggregate(select, 1, listener, aggregate);
            try (ResultSet found = select.executeQuery()) {
                return found.next() ? Optional.of(row(found)) : Optional.empty();
            }
        }
    }

    /** Takes the head off its queue and calls the next; the key is free when there is none. */
    static void leave(Connection connection, ParkedRow row) throws SQLException {
        try (PreparedStatement remove = connection.prepareStatement(REMOVE)) {
            remove.setLong(1, row.id());
            remove.executeUpdate();
        }
        try (PreparedStatement call = connection.prepareStatement(CALL_NEXT)) {
            aggregate(call, 1, row.listener(), row.aggregate());
            boolean more = call.executeUpdate() == 1;
            Inbox.move(connection, row.listener(), row.aggregate(), row.sequence(), more);
        }
    }

    /** Lets the listener take up the head of a queue, with other data unless null. */
    static void call(Connection connection, ParkedRow row, byte[] data) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(CALL)) {
            update.setBytes(1, data);
            update.setLong(2, row.id());
            update.executeUpdate();
        }
    }

    static void fail(Connection connection, ParkedRow row, String cause) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(FAIL)) {
            update.setString(1, cause);
            update.setLong(2, row.id());
            update.executeUpdate();
        }
    }

    private static void aggregate(PreparedStatement statement, int from, String listener, Aggregate aggregate)
            throws SQLException {
        statement.setString(from, listener);
        statement.setString(from + 1, aggregate.topic());
        statement.setString(from + 2, aggregate.key());
    }

    private static ParkedRow row(ResultSet found) throws SQLException {
        var event = new Received(
                found.getString("event_id"),
                found.getString("topic"),
                found.getString("type"),
                found.getString("key"),
                found.getLong("sequence"),
                found.getObject("time", OffsetDateTime.class).toInstant(),
                found.getBytes("data"));
        return new ParkedRow(
                found.getLong("id"),
                found.getString("listener"),
                new Delivery(event, found.getString("traceparent"), null),
                found.getBoolean("replaying"));
    }
}
