package org.onebeat.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** What operators see and do about events that listeners could not take. */
@ApplicationScoped
public class ParkedEvents {

    private final DataSource database;
    private final Transactions transactions;

    ParkedEvents(DataSource database, Transactions transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /** Ordered by id, from the one after {@code after}; at most {@code limit}. */
    public List<ParkedEvent> list(long after, int limit) {
        try (Connection connection = database.getConnection()) {
            return ParkedList.after(connection, after, limit);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    public Optional<ParkedEvent> find(long id) {
        return list(id - 1, 1).stream().filter(event -> event.id() == id).findFirst();
    }

    /**
     * Wants the event tried again, with other data if given; the listener does so within about a second and goes on with
     * what waited behind it. If it fails again it stays, with its new cause. In the caller's transaction.
     *
     * @param mended JSON, or null for the data as received
     * @throws NotFirst if it is not, or no more, the first of its key's queue
     * @throws UnreadableEvent if the mended data is no JSON
     */
    public void replay(long id, String mended) {
        byte[] data = mended == null ? null : mended.getBytes(StandardCharsets.UTF_8);
        if (data != null) {
            Json.read(data, JsonNode.class);
        }
        withFirst(id, (connection, row) -> Parking.call(connection, row, data));
    }

    /**
     * Gives the event up for good and lets what waited behind it go on. In the caller's transaction.
     *
     * @throws NotFirst if it is not, or no more, the first of its key's queue
     */
    public void drop(long id) {
        withFirst(id, Parking::leave);
    }

    private void withFirst(long id, Deed deed) {
        if (!transactions.active()) {
            throw new IllegalStateException("A parked event is dealt with in a transaction");
        }
        try (Connection connection = database.getConnection()) {
            ParkedEvent event = find(id).orElseThrow(() -> new NotFirst(id));
            var aggregate = new Aggregate(event.topic(), event.key());
            ParkedRow row = Parking.first(connection, event.listener(), aggregate)
                    .filter(first -> first.id() == id)
                    .orElseThrow(() -> new NotFirst(id));
            deed.on(connection, row);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    @FunctionalInterface
    private interface Deed {
        void on(Connection connection, ParkedRow row) throws SQLException;
    }
}
