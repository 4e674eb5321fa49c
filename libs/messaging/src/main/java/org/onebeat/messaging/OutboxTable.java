package org.onebeat.messaging;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The SQL of the outbox. */
final class OutboxTable {

    private static final String APPEND =
            "insert into outbox (topic, type, key, sequence, data, traceparent) values (?, ?, ?, ?, ?, ?)";

    /** One statement with arrays, not a JDBC batch: the ids follow the order given, whatever the driver does to batches. */
    private static final String APPEND_ALL = """
            insert into outbox (topic, type, key, sequence, data, traceparent)
            select topic, type, key, sequence, data, ?
            from unnest(?, ?, ?, ?, ?) with ordinality told (topic, type, key, sequence, data, place)
            order by place
            """;

    /** The oldest rows, an aggregate's in their order; rows behind a refused one of their aggregate wait. */
    private static final String NEXT = """
            select * from (
                select id, event_id, topic, type, key, sequence, written_at, data, traceparent
                from outbox o
                where (refused_at is null or refused_at < now() - make_interval(secs => ?))
                and not exists (
                    select from outbox earlier
                    where earlier.refused_at is not null
                    and earlier.topic = o.topic and earlier.key = o.key and earlier.id < o.id)
                order by id limit ?) oldest
            order by topic, key, sequence
            """;

    private static final String DELETE = "delete from outbox where id = any (?)";

    private static final String REFUSE = "update outbox set refused_at = clock_timestamp(), refusal = ? where id = ?";

    private OutboxTable() {}

    static void append(Connection connection, Event event, byte[] data, String traceparent) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(APPEND)) {
            insert.setString(1, event.topic());
            insert.setString(2, event.type());
            insert.setString(3, event.key());
            insert.setLong(4, event.sequence());
            insert.setBytes(5, data);
            insert.setString(6, traceparent);
            insert.executeUpdate();
        }
    }

    static void appendAll(Connection connection, List<? extends Event> events, byte[][] data, String traceparent)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(APPEND_ALL)) {
            insert.setString(1, traceparent);
            insert.setArray(2, texts(connection, events, Event::topic));
            insert.setArray(3, texts(connection, events, Event::type));
            insert.setArray(4, texts(connection, events, Event::key));
            Long[] sequences = events.stream().map(Event::sequence).toArray(Long[]::new);
            insert.setArray(5, connection.createArrayOf("bigint", sequences));
            insert.setArray(6, connection.createArrayOf("bytea", data));
            insert.executeUpdate();
        }
    }

    private static Array texts(Connection connection, List<? extends Event> events, Function<Event, String> part)
            throws SQLException {
        return connection.createArrayOf("text", events.stream().map(part).toArray(String[]::new));
    }

    static List<OutboxRow> next(Connection connection, Duration rest, int limit) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(NEXT)) {
            select.setDouble(1, rest.toMillis() / 1000.0);
            select.setInt(2, limit);
            List<OutboxRow> rows = new ArrayList<>();
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    rows.add(row(found));
                }
            }
            return rows;
        }
    }

    static void delete(Connection connection, List<OutboxRow> rows) throws SQLException {
        Long[] ids = rows.stream().map(OutboxRow::id).toArray(Long[]::new);
        try (PreparedStatement delete = connection.prepareStatement(DELETE)) {
            delete.setArray(1, connection.createArrayOf("bigint", ids));
            delete.executeUpdate();
        }
    }

    static void refuse(Connection connection, OutboxRow row, String why) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(REFUSE)) {
            update.setString(1, why);
            update.setLong(2, row.id());
            update.executeUpdate();
        }
    }

    private static OutboxRow row(ResultSet found) throws SQLException {
        return new OutboxRow(
                found.getLong("id"),
                found.getObject("event_id", UUID.class),
                found.getString("topic"),
                found.getString("type"),
                found.getString("key"),
                found.getLong("sequence"),
                found.getObject("written_at", OffsetDateTime.class).toInstant(),
                found.getBytes("data"),
                found.getString("traceparent"));
    }
}
