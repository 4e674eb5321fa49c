package org.onebeat.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Where a use case leaves its events: they are sent if, and only if, its transaction commits. */
@ApplicationScoped
public class Outbox {

    private final DataSource database;
    private final Transactions transactions;
    private final int eventBytes;
    private final Runnable bell;

    @Inject
    Outbox(DataSource database, Transactions transactions, Bell bell, MessagingSettings settings) {
        this(database, transactions, bell::ring, settings.eventBytes());
    }

    Outbox(DataSource database, Transactions transactions, Runnable bell, int eventBytes) {
        this.database = database;
        this.transactions = transactions;
        this.bell = bell;
        this.eventBytes = eventBytes;
    }

    /**
     * Writes the event in the caller's transaction. Several events of one aggregate are appended in the order of their
     * sequence.
     *
     * @throws IllegalStateException outside a transaction
     * @throws UnwritableEvent if it is no JSON or too large to be sent
     */
    public void append(Event event) {
        expectTransaction(event);
        byte[] data = written(event);
        try (Connection connection = database.getConnection()) {
            OutboxTable.append(connection, event, data, Tracing.currentTraceparent());
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
        transactions.afterCommit(bell);
    }

    /**
     * Writes many events, in their order, by one statement: for imports and other bulk work, some thousands at a time.
     * They may be of different topics. As with {@link #append}, one that cannot be sent leaves none of them.
     *
     * @throws IllegalStateException outside a transaction
     * @throws UnwritableEvent if one of them is no JSON or too large to be sent
     */
    public void appendAll(List<? extends Event> events) {
        if (events.isEmpty()) {
            return;
        }
        expectTransaction(events.getFirst());
        byte[][] data = events.stream().map(this::written).toArray(byte[][]::new);
        try (Connection connection = database.getConnection()) {
            OutboxTable.appendAll(connection, events, data, Tracing.currentTraceparent());
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
        transactions.afterCommit(bell);
    }

    private void expectTransaction(Event event) {
        if (!transactions.active()) {
            throw new IllegalStateException(event.type() + " appended outside a transaction");
        }
    }

    private byte[] written(Event event) {
        byte[] data = Json.write(event);
        if (data.length > eventBytes) {
            throw new UnwritableEvent(event.type() + " of " + event.key() + " has " + data.length + " bytes", null);
        }
        return data;
    }
}
