package org.onebeat.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** The SQL of parked events as operators see them. */
final class ParkedList {

    private static final String AFTER = """
            select e.*, not exists (
                select from parked_event earlier
                where earlier.listener = e.listener and earlier.topic = e.topic and earlier.key = e.key
                and earlier.sequence < e.sequence) as first
            from parked_event e where e.id > ? order by e.id limit ?
            """;

    private ParkedList() {}

    static List<ParkedEvent> after(Connection connection, long id, int limit) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(AFTER)) {
            select.setLong(1, id);
            select.setInt(2, limit);
            List<ParkedEvent> events = new ArrayList<>();
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    events.add(event(found));
                }
            }
            return events;
        }
    }

    private static ParkedEvent event(ResultSet found) throws SQLException {
        return new ParkedEvent(
                found.getLong("id"),
                found.getString("listener"),
                found.getString("topic"),
                found.getString("type"),
                found.getString("key"),
                found.getLong("sequence"),
                instant(found, "time"),
                new String(found.getBytes("data"), UTF_8),
                found.getString("cause"),
                found.getBoolean("first"),
                found.getBoolean("replaying"),
                instant(found, "parked_at"));
    }

    private static Instant instant(ResultSet found, String column) throws SQLException {
        return found.getObject(column, OffsetDateTime.class).toInstant();
    }
}
