package org.onebeat.messaging;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * The SQL of what a listener has taken: a position per aggregate. Whoever changes a position, or parks or frees its key,
 * holds its row until the end of the transaction.
 */
final class Inbox {

    /** A select, since the driver may join batched values into one statement, and then tells no count of each. */
    private static final String ADVANCE = """
            insert into inbox_position as p (listener, topic, key, sequence) select ?, ?, ?, ?::bigint
            on conflict (listener, topic, key) do update set sequence = excluded.sequence
            where p.sequence < excluded.sequence and not p.parked
            """;

    private static final String MOVE = """
            update inbox_position set sequence = greatest(sequence, ?), parked = ?
            where listener = ? and topic = ? and key = ?
            """;

    private static final String FORGET = "delete from inbox_position where listener = ?";

    private Inbox() {}

    /**
     * Moves positions on, in order. Of each event says whether it is to be reacted to: not if it is late or repeated, nor
     * if its key is parked.
     */
    static boolean[] advance(Connection connection, String listener, List<Delivery> deliveries) throws SQLException {
        try (PreparedStatement upsert = connection.prepareStatement(ADVANCE)) {
            for (Delivery delivery : deliveries) {
                upsert.setString(1, listener);
                upsert.setString(2, delivery.event().topic());
                upsert.setString(3, delivery.event().key());
                upsert.setLong(4, delivery.event().sequence());
                upsert.addBatch();
            }
            int[] changed = upsert.executeBatch();
            boolean[] fresh = new boolean[changed.length];
            for (int i = 0; i < changed.length; i++) {
                fresh[i] = changed[i] == 1;
            }
            return fresh;
        }
    }

    /** After a parked event was reacted to, or dropped. */
    static void move(Connection connection, String listener, Aggregate aggregate, long sequence, boolean parked)
            throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(MOVE)) {
            update.setLong(1, sequence);
            update.setBoolean(2, parked);
            update.setString(3, listener);
            update.setString(4, aggregate.topic());
            update.setString(5, aggregate.key());
            update.executeUpdate();
        }
    }

    /** Parked events go with their positions. */
    static void forget(Connection connection, String listener) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(FORGET)) {
            delete.setString(1, listener);
            delete.executeUpdate();
        }
    }
}
