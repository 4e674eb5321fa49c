package org.onebeat.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
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
        if (!transactions.active()) {
            throw new IllegalStateException(event.type() + " appended outside a transaction");
        }
        byte[] data = Json.write(event);
        if (data.length > eventBytes) {
            throw new UnwritableEvent(event.type() + " of " + event.key() + " has " + data.length + " bytes", null);
        }
        try (Connection connection = database.getConnection()) {
            OutboxTable.append(connection, event, data, Tracing.currentTraceparent());
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
        transactions.afterCommit(bell);
    }
}
