package org.onebeat.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Lets a listener begin again from its topics' first events, to build its projection anew. */
@ApplicationScoped
public class Rebuild {

    private final DataSource database;
    private final Transactions transactions;

    Rebuild(DataSource database, Transactions transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /**
     * To be called first in the transaction that then empties the projection: forgets what the listener has taken and parked.
     * When it commits, every replica's subscription leaves its place and reads from the beginning; a batch under way in
     * any of them ends before.
     *
     * @throws IllegalStateException outside a transaction
     */
    public void fromZero(String listener) {
        if (!transactions.active()) {
            throw new IllegalStateException("Rebuild of " + listener + " outside a transaction");
        }
        try (Connection connection = database.getConnection()) {
            Generations.begin(connection, listener);
            Inbox.forget(connection, listener);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }
}
